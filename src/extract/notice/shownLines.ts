import { type Line, linesOf } from '../clean/Line.ts';
import { isShown } from '../dom/isShown.ts';
import type { PageCopy } from '../page/PageCopy.ts';

/** The lines below `root` that the page shows, in page order, without the JSON that the copy keeps. */
export function shownLines(root: Element, page: PageCopy): Line[] {
  return linesOf(root).filter(
    ({ element }) => !element.querySelector(':scope > script') && isShown(element, page),
  );
}
