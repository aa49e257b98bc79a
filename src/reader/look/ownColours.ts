import type { Look } from '../../settings/Look.ts';
import type { Colours } from './themes.ts';

type OwnColours = Pick<Look, 'ownPaper' | 'ownInk' | 'ownLink'>;

/** What the theme "own" is made of; the style sheet mixes the rest from these. */
export function ownColours({ ownPaper, ownInk, ownLink }: OwnColours) {
  return { paper: ownPaper, ink: ownInk, accent: ownLink } satisfies Partial<Colours>;
}

/** The rest: text of the second rank is as dark as all other text, since nothing says how pale it may be. */
export const mixedColours: Omit<Colours, keyof ReturnType<typeof ownColours>> = {
  soft: 'var(--ink)',
  wash: mixed(6),
  rule: mixed(20),
  edge: mixed(55),
  mark: mixed(25),
};

function mixed(percent: number): string {
  return `color-mix(in srgb, var(--ink) ${percent}%, var(--paper))`;
}

/**
 * Whether controls on this ground are to be drawn for the dark.
 *
 * @param colour `#rrggbb`
 * @see https://www.w3.org/TR/AERT/#color-contrast for the weights of red, green and blue.
 */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
