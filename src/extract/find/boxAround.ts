import type { Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';

/** The nearest box around an element, itself included. */
export function boxAround(element: Element, { boxOf }: Survey): Box | undefined {
  let up: Element | null = element;
  while (up && !boxOf.has(up)) up = up.parentElement;
  return up ? boxOf.get(up) : undefined;
}
