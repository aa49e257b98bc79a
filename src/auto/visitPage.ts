import type { Arrival, Left } from '../messages/AutoPage.ts';
import type { PageReader } from '../messages/PageReader.ts';
import { isParsed } from './isParsed.ts';
import { isUnfilled } from './isUnfilled.ts';
import { longTexts, stillShows } from './longTexts.ts';
import { onTouch } from './onTouch.ts';
import type { Cover } from './raiseCover.ts';
import { type Shown, watchArticle } from './watchArticle.ts';

/** Milliseconds that a page may be covered before all of its markup is there. */
const loadingLimit = 4000;
/** Milliseconds that it may be covered after that. */
const parsedLimit = 1500;
/** Milliseconds after which the reader no longer opens by itself: a person has begun with the page. */
const lateLimit = 10_000;

/** What is known of a page, or asked of it, while it is under one address. */
export interface VisitOptions {
  looksLikeArticle(): boolean;
  cover(limit: number): Cover;
  /** Null where the background did not answer; pending for ever where it was not asked. */
  arrival: Promise<Arrival | null>;
  reader: Promise<PageReader>;
  /** The page has just begun: nothing of it was painted. */
  fresh: boolean;
  /** The page is kept out of sight until it is known whether it is an article. */
  covers: boolean;
  /** Nothing can be decided before the arrival is known. */
  comingBack: boolean;
  /** Long texts that the page showed under its last address. */
  before: ReadonlySet<string>;
  /** Called with the long texts that the page shows under this one. */
  onTexts(texts: ReadonlySet<string>): void;
  isReaderOpen(): boolean;
  /** The page shows something else than before: an open reader is out of date. */
  onMovedOn(): void;
}

/**
 * Opens the reader at one address as soon as its article is there; until that is known, a fresh
 * page is kept out of sight.
 *
 * @param signal ends the visit: the page moved on, or a person opened or closed the reader.
 */
export async function visitPage(
  view: Window,
  options: VisitOptions,
  signal: AbortSignal,
): Promise<void> {
  const page = view.document;
  const ending = new AbortController();
  const live = AbortSignal.any([signal, ending.signal]);
  const end = () => ending.abort();
  const covering = makeCovering(options, live);
  const endIfIdle = () => covering.isDown() || options.isReaderOpen() || end();
  onTouch(view, endIfIdle, live);

  function onParsed() {
    if (covering.isDown()) covering.holdFor(parsedLimit);
    const timer = setTimeout(endIfIdle, lateLimit);
    live.addEventListener('abort', () => clearTimeout(timer));
  }
  if (options.covers) covering.holdFor(loadingLimit);
  if (isParsed(page)) onParsed();
  else page.addEventListener('readystatechange', onParsed, { once: true, signal: live });

  void options.arrival.then((arrival) => {
    if (arrival?.opens && arrival.left !== 'closed') return;
    if (!live.aborted && !stillShows(options.before, longTexts(page))) options.onMovedOn();
    end();
  });
  const left = options.comingBack ? ((await options.arrival)?.left ?? null) : null;
  if (live.aborted) return;
  const judge = makeJudge(page, options, left);
  const watch = {
    shown: judge.shown,
    onSeen: () => covering.holdFor(parsedLimit),
    onWhole: () => open(options, live, end),
    onOther() {
      options.onMovedOn();
      if (!isUnfilled(page, judge.hasLongTexts())) covering.lift();
    },
  };
  watchArticle(page, watch, { fresh: options.fresh, signal: live });
}

/** Covers the page, once again where the last cover was lifted, and never after the visit has ended. */
function makeCovering({ cover }: VisitOptions, live: AbortSignal) {
  let last: Cover | null = null;
  const isDown = () => last?.signal.aborted === false;
  const lift = () => last?.lift();
  live.addEventListener('abort', lift);
  return {
    isDown,
    lift,
    /** @param limit milliseconds. */
    holdFor(limit: number) {
      if (live.aborted) return;
      if (isDown()) last?.holdFor(limit);
      else last = cover(limit);
    },
  };
}

/** Tells what the page shows. A page on which the decision fails stays as it is. */
function makeJudge(page: Document, options: VisitOptions, left: Left | null) {
  let hasLongTexts = false;

  function looksLikeArticle(): boolean {
    try {
      return options.looksLikeArticle();
    } catch {
      return false;
    }
  }

  function shown(): Shown {
    const texts = longTexts(page);
    hasLongTexts = texts.size > 0;
    if (stillShows(options.before, texts)) return 'before';
    options.onTexts(texts);
    if (left === 'open') return 'article';
    return hasLongTexts && looksLikeArticle() ? 'article' : 'other';
  }

  return { shown, hasLongTexts: () => hasLongTexts };
}

/** @returns whether the reader is open: then the visit has ended. */
async function open(options: VisitOptions, live: AbortSignal, end: () => void): Promise<boolean> {
  const arrival = await options.arrival;
  if (!arrival?.opens) end();
  const reader = await options.reader;
  if (live.aborted) return false;
  options.onMovedOn();
  const isOpen = await reader.openAutomatically();
  if (isOpen) end();
  return isOpen;
}
