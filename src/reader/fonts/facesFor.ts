import type { Look } from '../../settings/Look.ts';
import { type Face, faces } from './faces.ts';

/**
 * The faces of a font that a text needs: those of its scripts.
 *
 * @param text all that will be set in the font.
 */
export function facesFor(font: Look['font'], text: string): Face[] {
  // The Latin face is always needed: it has the spaces and the figures.
  return faces[font].filter(({ range }) => classOf(range).test(text.length > 0 ? text : ' '));
}

/** A CSS `unicode-range` as a pattern that finds one of its characters. */
function classOf(range: string): RegExp {
  const parts = range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}
