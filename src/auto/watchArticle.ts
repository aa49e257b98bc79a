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

/** Milliseconds without new text after which an article that a script brings is taken for whole. */
const quiet = 250;
/** Milliseconds, while the page is still being sent, where a pause may be the network's. */
const stuck = 1000;
/** Milliseconds that an article may grow at most before it is shown as it is. */
const longestGrowth = 1200;
/** Milliseconds between two looks at a page that keeps changing. */
const pace = 50;

/** Characters from which something new may be an article's text. */
const someText = 80;

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
  let settling: ReturnType<typeof setTimeout> | undefined;
  let seenAt: number | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isOpening = false;
  let hasGrown = false;

  function look(): Shown {
    lookedAt = performance.now();
    return watch.shown();
  }

  /** @returns what is shown; where a script brought it, said before it is painted. */
  function lookAtChange(): Shown {
    const shown = look();
    if (shown === 'article' && seenAt === null) {
      seenAt = lookedAt;
      watch.onSeen();
    }
    return shown;
  }

  async function finish() {
    isOpening = true;
    hasGrown = false;
    const isShown = await watch.onWhole().catch(() => false);
    isOpening = false;
    seenAt = null;
    // The watch may have ended meanwhile: what the page shows now is another watch's.
    if (isShown || signal.aborted) return ending.abort();
    watch.onOther();
    if (hasGrown) settleIn(quiet);
  }

  function settle() {
    const shown = look();
    if (shown === 'other') watch.onOther();
    if (shown !== 'article') return;
    if (isParsed(page) || isParsedBeyondText(page)) void finish();
    else settleIn(stuck);
  }

  function settleIn(milliseconds: number) {
    clearTimeout(settling);
    const growing = isParsed(page) && seenAt !== null ? performance.now() - seenAt : 0;
    settling = setTimeout(settle, Math.max(0, Math.min(milliseconds, longestGrowth - growing)));
  }

  function onParsed() {
    clearTimeout(settling);
    const shown = look();
    if (shown === 'article') void finish();
    else if (shown === 'other') watch.onOther();
  }

  const changes = new MutationObserver((records) => {
    if (!records.some(bringsText)) return;
    hasGrown = true;
    if (isOpening) return;
    if (isParsed(page) && performance.now() - lookedAt > pace) lookAtChange();
    settleIn(isParsed(page) ? quiet : stuck);
  });
  changes.observe(page, { childList: true, characterData: true, subtree: true });
  either.addEventListener('abort', () => {
    changes.disconnect();
    clearTimeout(settling);
  });

  if (!isParsed(page)) {
    page.addEventListener('readystatechange', onParsed, { signal: either, once: true });
  } else if (fresh) {
    onParsed();
  } else {
    lookAtChange();
    settleIn(quiet);
  }
}

/** All that the page sent is in the document; images and deferred scripts may still be loading. */
function isParsed(page: Document): boolean {
  return page.readyState !== 'loading';
}

function bringsText({ target, addedNodes, type }: MutationRecord): boolean {
  if (type === 'characterData') return (target.nodeValue?.length ?? 0) >= someText;
  return [...addedNodes].some(
    (node) =>
      !/^(?:script|style)$/iu.test(node.nodeName) &&
      (node.textContent?.trim().length ?? 0) >= someText,
  );
}

/** Has the parser left the element that holds the page's last long text? */
function isParsedBeyondText(page: Document): boolean {
  if (!page.body) return false;
  let last: Node = page.body;
  while (last.lastChild) last = last.lastChild;
  const paragraphs = [...page.body.querySelectorAll('p')];
  const end = paragraphs.findLast((p) => (p.textContent?.length ?? 0) >= someText);
  return !!end?.parentElement && !end.parentElement.contains(last);
}
