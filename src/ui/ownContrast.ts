import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import type { Look } from '../settings/Look.ts';

extend([a11y]);

/** WCAG 2.2, 1.4.3: below it, text is hard to read for many. */
export const enough = 4.5;

/** How well text and links stand out from the background, 1 to 21; the lesser of the two. */
export function ownContrast({
  ownPaper,
  ownInk,
  ownLink,
}: Pick<Look, 'ownPaper' | 'ownInk' | 'ownLink'>): number {
  return Math.min(...[ownInk, ownLink].map((colour) => colord(colour).contrast(ownPaper)));
}
