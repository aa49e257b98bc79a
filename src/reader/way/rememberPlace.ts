import { barHeight } from '../bar/barHeight.ts';
import { usePanels } from '../panel/usePanels.ts';
import type { ReaderOptions } from '../Reader.ts';
import type { Along } from './helpAlong.ts';

type PlaceOptions = Along & Pick<ReaderOptions, 'place' | 'onPlace'>;

/** Pixels at the top of the view: a part of which no more shows below them is read. */
const covered = barHeight + 8;

/** Milliseconds without scrolling after which somebody reads. */
const settled = 800;

/** Shares of the text: before the first, nothing is lost by beginning anew; after the second, it is read. */
const [begun, finished] = [0.04, 0.95];

/** Parts by which the place is told: it must hold when size, width and pictures change. */
const parts = 'p, li, h1, h2, h3, h4, h5, h6, pre, blockquote, figcaption, tr';

/**
 * Goes to where somebody left the article, and says so, and remembers where it is left next.
 *
 * @returns what to call when the article is set and shown: before that, no part has its place.
 */
export function rememberPlace(options: PlaceOptions): () => void {
  const { dialog, body, signal, place, onPlace } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: number | null = place;

  const keep = () => {
    const share = shareRead(dialog, body);
    const next = share < begun || share > finished ? null : share;
    if (next === last) return;
    last = next;
    onPlace(next);
  };
  dialog.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(keep, settled);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  // In a window that is turned or made narrower the browser lets the text slip away.
  let width = dialog.clientWidth;
  const resized = new ResizeObserver(() => {
    if (dialog.clientWidth === width) return;
    width = dialog.clientWidth;
    if (last !== null) partAt(body, last)?.scrollIntoView({ behavior: 'instant' });
  });
  resized.observe(dialog);
  signal.addEventListener('abort', () => resized.disconnect());

  return () => {
    const part = place === null ? null : partAt(body, place);
    // Whoever has begun to read already is left in peace.
    if (!part || dialog.scrollTop > 0) return;
    part.scrollIntoView({ block: 'start', behavior: 'instant' });
    usePanels(options, ({ sayResumed }) => sayResumed(options));
  };
}

/** Characters of text before the first part in view, of all. */
function shareRead(dialog: HTMLElement, body: HTMLElement): number {
  const { scrollTop, scrollHeight, clientHeight } = dialog;
  if (scrollTop + clientHeight >= scrollHeight - 2) return 1;
  if (body.getBoundingClientRect().bottom <= clientHeight) return 1;
  let before = 0;
  let all = 0;
  for (const { element, length } of lengthsOf(body)) {
    if (element.getBoundingClientRect().bottom < covered) before = all + length;
    all += length;
  }
  return all > 0 ? before / all : 0;
}

function partAt(body: HTMLElement, share: number): HTMLElement | null {
  const lengths = lengthsOf(body);
  const all = lengths.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  for (const { element, length } of lengths) {
    if (before + 1 >= all * share) return element;
    before += length;
  }
  return null;
}

function lengthsOf(body: HTMLElement) {
  return [...body.querySelectorAll<HTMLElement>(parts)]
    .filter((element) => !element.querySelector(parts))
    .map((element) => ({ element, length: element.textContent.length }));
}
