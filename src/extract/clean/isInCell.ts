import type { Line } from './Line.ts';
import type { Cleaning } from './rule.ts';

/** Whether a line stands in a table's cell; one that holds most of the running text is the page's. */
export function isInCell({ element }: Line, { story, root }: Cleaning): boolean {
  const cell = element.closest('td, th');
  return !!cell && story.proseIn(cell) <= story.proseIn(root) / 2;
}
