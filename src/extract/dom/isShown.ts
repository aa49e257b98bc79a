import type { PageCopy } from '../page/PageCopy.ts';
import { standsIn } from './standsIn.ts';

/** Whether the page shows the element. */
export function isShown(element: Element, { hidden }: PageCopy): boolean {
  return !standsIn(element, hidden);
}
