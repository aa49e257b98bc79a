import { wordsOf } from '../words/wordsOf.ts';

/** A pattern of a name's words, whatever stands between them. */
function loosely(name: string): string {
  return wordsOf(name).split(' ').join('[^\\p{L}\\p{N}]+');
}

/**
 * A shown byline as the page writes it, with its own "and" and titles, from the first declared
 * name on: "Dr. Ana Díaz, MD and Li Wei" for "Ana Díaz".
 */
export function asShown(shown: string, names: readonly string[]): string {
  const line = shown.normalize('NFKC');
  const places = names.flatMap((name) => {
    const match = new RegExp(loosely(name), 'iu').exec(line);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  if (places.length < names.length) return names.join(', ');
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const lead = /(?:(?:Dr|Prof)\.?\s+)+$/u.exec(line.slice(0, start))?.[0] ?? '';
  const rest = line.slice(end);
  const goesOn = /^(?:\s*[,;&]|\s+(?:and|und|et|y)\s|[.®])/iu.test(rest);
  return line.slice(start - lead.length, end) + (goesOn ? rest : '');
}
