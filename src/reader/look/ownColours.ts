import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import mix from 'colord/plugins/mix';
import type { Look } from '../../settings/Look.ts';
import type { Colours } from './themes.ts';

extend([a11y, mix]);

/** WCAG 2.2, 1.4.3: below it, text is hard to read for many. */
export const enough = 4.5;

type OwnColours = Pick<Look, 'ownPaper' | 'ownInk' | 'ownLink'>;

/** A whole theme of three colours: what is between text and background is mixed of them. */
export function ownColours({ ownPaper, ownInk, ownLink }: OwnColours): Colours {
  const between = (share: number) => colord(ownPaper).mix(ownInk, share).toHex();
  const soft = between(0.8);
  return {
    paper: ownPaper,
    ink: ownInk,
    // Text of the second rank is paler only where it stays readable.
    soft: colord(soft).contrast(ownPaper) >= enough ? soft : ownInk,
    accent: ownLink,
    wash: between(0.06),
    rule: between(0.2),
    edge: between(0.55),
    mark: between(0.25),
  };
}

export const isDark = (colour: string) => colord(colour).isDark();

/** How well text and links stand out from the background, 1 to 21; the lesser of the two. */
export function ownContrast({ ownPaper, ownInk, ownLink }: OwnColours): number {
  return Math.min(...[ownInk, ownLink].map((colour) => colord(colour).contrast(ownPaper)));
}
