import { adoptStyles } from './adoptStyles.ts';
import { underReader } from './underReader.ts';

/**
 * Keeps the page where it is while the reader is open, and takes its scroll bar out of sight: a
 * dialog covers everything but that. Padding stands in for the bar, so that the text below keeps its
 * lines.
 *
 * @returns what holds it, until the reader closes. The page is measured before that: once the
 *   overlay and its fonts are there, measuring would lay the whole page out.
 */
export function holdScroll(page: Document, signal: AbortSignal): () => void {
  const view = page.defaultView;
  if (!view) return () => undefined;
  const { scrollX, scrollY } = view;
  const css = heldBy(page, view);
  return () => {
    adoptStyles(page, css, signal);
    signal.addEventListener('abort', () => {
      view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    });
  };
}

function heldBy(page: Document, view: Window): string {
  const root = page.documentElement;
  const { overflowY, paddingRight } = view.getComputedStyle(root);
  // The body's overflow is the window's only while the root has none of its own (CSS Overflow 3).
  const ofBody =
    overflowY === 'visible' &&
    page.body &&
    view.getComputedStyle(page.body).overflowY !== overflowY;
  const bar = view.innerWidth - root.clientWidth;
  const held = underReader(page);
  const stand =
    bar > 0 ? `${held} { padding-right: calc(${paddingRight} + ${bar}px) !important; }` : '';
  const scrolled = ofBody ? 'body:has(~ [data-broadsheet])' : held;
  return `${scrolled} { overflow: hidden !important; } ${stand}`;
}
