import { isParsed, isParsedBeyondText } from './isParsed.ts';
import { makeGrowth } from './makeGrowth.ts';
import { onNewText } from './onNewText.ts';

/**
 * What the page shows now: an article; something else; or still what was there before its address
 * changed.
 */
export type Shown = 'article' | 'other' | 'before';

/** What a watch asks, and what it calls. */
export interface ArticleWatch {
  shown(): Shown;
  /** A script begins to bring an article. Called before it is painted. */
  onSeen(): void;
  /**
   * The article is there, and grows no more.
   *
   * @returns whether it could be shown; if so, the watch is over.
   */
  onWhole(): Promise<boolean>;
  /** All that the page sent is there, and it is no article. A script may still bring one. */
  onOther(): void;
}

/** Milliseconds between two looks at a page that keeps changing. */
const pace = 50;

/**
 * Watches a page until it holds an article that can be read.
 *
 * @param fresh the page was just loaded: what its markup holds is whole.
 */
export function watchArticle(
  page: Document,
  watch: ArticleWatch,
  { fresh, signal }: { fresh: boolean; signal: AbortSignal },
): void {
  const ending = new AbortController();
  const either = AbortSignal.any([signal, ending.signal]);
  const growth = makeGrowth(page, decide);
  // The first change is looked at whenever it comes.
  let lookedAt = -pace;
  let isOpening = false;
  let hasGrown = false;

  function look(): Shown {
    lookedAt = performance.now();
    return watch.shown();
  }

  function lookAtChange() {
    if (look() === 'article' && growth.begin()) watch.onSeen();
  }

  function decide() {
    growth.stop();
    const shown = look();
    if (shown === 'other') watch.onOther();
    if (shown !== 'article') return;
    if (isParsed(page) || isParsedBeyondText(page)) void open();
    else growth.wait();
  }

  async function open() {
    isOpening = true;
    hasGrown = false;
    const isShown = await watch.onWhole().catch(() => false);
    isOpening = false;
    growth.forget();
    // The watch may have ended meanwhile: what the page shows now is another watch's.
    if (isShown || signal.aborted) return ending.abort();
    watch.onOther();
    if (hasGrown) growth.wait();
  }

  function onText() {
    hasGrown = true;
    if (isOpening) return;
    if (isParsed(page) && performance.now() - lookedAt > pace) lookAtChange();
    growth.wait();
  }

  onNewText(page, onText, either);
  either.addEventListener('abort', growth.stop);
  if (!isParsed(page)) {
    page.addEventListener('readystatechange', decide, { signal: either, once: true });
  } else if (fresh) {
    decide();
  } else {
    lookAtChange();
    growth.wait();
  }
}
