import type { Face } from './faces.ts';

/** What will be set in a font. */
export interface FontNeeds {
  /** All of the text. */
  text: string;
  /** Whether any of it may be in italics. */
  slanted: boolean;
}

/** Those of a font's faces that a text needs: those of its scripts. */
export function facesFor(faces: readonly Face[], { text, slanted }: FontNeeds): Face[] {
  return faces.filter(
    ({ range, style }) =>
      (slanted || style === 'normal') &&
      // The Latin face is always needed: it has the spaces and the figures.
      classOf(range).test(text.length > 0 ? text : ' '),
  );
}

/** A CSS `unicode-range` as a pattern that finds one of its characters. */
function classOf(range: string): RegExp {
  const parts = range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}
