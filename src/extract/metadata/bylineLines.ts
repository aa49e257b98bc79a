import { linesOf } from '../dom/linesOf.ts';
import type { Names } from './Names.ts';

/** A name that lines of text give, and whether they say "By" before it. */
export interface NamedLine {
  name: string;
  says: boolean;
  /** They say so with a phrase that names an author wherever it stands. */
  plainly: boolean;
}

const inline = new Set('A SPAN B I EM STRONG SMALL ADDRESS CITE TIME U FONT'.split(' '));

/** The nearest block around an element. */
export function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && inline.has(block.tagName)) block = block.parentElement;
  return block;
}

/** The lines of the nearest block around an element; none where the block is long. */
export const blockLines = (element: Element): string[] => shortLines(blockOf(element));

/** An element's lines; none where it is too long for a byline. */
export function shortLines(element: Element): string[] {
  return (element.textContent ?? '').length < 400 ? linesOf(element) : [];
}

/** A sentence of the text that begins as a byline does: "By Tuesday, the river will be back in its bed." */
const isSentence = (part: string, names: Names): boolean =>
  /[.!?…]["”»]?$/u.test(part) && part.split(' ').length > 6 && !names.startsPlainly(part);

function nameAt(
  parts: readonly string[],
  index: number,
  isMarked: boolean,
  names: Names,
): NamedLine | null {
  const part = parts[index] ?? '';
  const says = names.startsByline(part);
  if (isSentence(part, names)) return null;
  if (!says && (!isMarked || names.namesOthers(part))) return null;
  const name = names.peopleIn(part) || (says ? names.peopleIn(parts[index + 1] ?? '') : '');
  const isHandle = says && names.isHandle(name) && part.length < name.length + 24;
  return names.isName(name) || isHandle ? { name, says, plainly: false } : null;
}

/** The first name that lines give: after "By" always, elsewhere only where the markup speaks of an author. */
export function nameInLines(
  lines: readonly string[],
  isMarked: boolean,
  names: Names,
): NamedLine | null {
  const parts = lines.flatMap((line) => line.split(/\s*[|•·∙●]\s*/u)).filter(Boolean);
  for (const index of parts.keys()) {
    const found = nameAt(parts, index, isMarked, names);
    if (found) return { ...found, plainly: lines.some((line) => names.startsPlainly(line)) };
  }
  return null;
}
