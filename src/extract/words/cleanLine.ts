import { parseInert } from '../dom/parseInert.ts';

const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;

/** Decodes entities that were encoded once too often; markup stays the text that it is. */
function decodeEntities(text: string): string {
  const onlyText = text.replaceAll('<', '&lt;');
  return parseInert(onlyText).documentElement.textContent ?? text;
}

/** One line of text as a reader should see it: entities decoded (twice at most), white space collapsed. */
export function cleanLine(text: string | null | undefined): string {
  let line = text ?? '';
  for (let round = 0; round < 2 && entity.test(line); round++) line = decodeEntities(line);
  // Soft hyphens and zero-width characters help break lines in the page; in metadata they only hide.
  return line
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
