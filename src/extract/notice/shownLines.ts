import { type Line, linesOf } from '../clean/Line.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import { standsIn } from '../standsIn.ts';

/** Whether the page shows the element. */
export function isShown(element: Element, { hidden }: PageCopy): boolean {
  return !standsIn(element, hidden) && !element.closest('noscript');
}

/** The lines below `root` that the page shows, in page order, without the JSON that the copy keeps. */
export function shownLines(root: Element, page: PageCopy): Line[] {
  return linesOf(root).filter(
    ({ element }) => !element.querySelector(':scope > script') && isShown(element, page),
  );
}
