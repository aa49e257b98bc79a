import type { Line } from './Line.ts';
import type { Cleaning } from './rule.ts';

/** Whether a line is a sentence of the article, however short, that leads nowhere. */
export function isSaid(line: Line | undefined, { kept }: Cleaning): boolean {
  return (
    !!line &&
    kept.has(line.element) &&
    line.linked === 0 &&
    /[.!?…。！？]["”’»」)]*$/.test(line.text)
  );
}
