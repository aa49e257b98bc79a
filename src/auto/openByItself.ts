import { entryName, isComingBack } from '../history/entryName.ts';
import { type Arrival, type Left, leaveAuto } from '../messages/AutoPage.ts';
import type { PageReader } from '../messages/PageReader.ts';
import { raiseCover } from './raiseCover.ts';
import { rememberTexts } from './rememberTexts.ts';
import { visitPage } from './visitPage.ts';
import { watchAddress } from './watchAddress.ts';

/** What `auto.js` asks of the background. */
export interface Background {
  /** Asks about the page's address, and calls for the reader if it may open. */
  arrive(entry: string, comingBack: boolean): Promise<Arrival>;
  /** Remembers how a person left an entry of the tab's history. */
  keepLeft(entry: string, left: Left): Promise<void>;
}

/** What opening by itself depends on: passed in, so that it can be tested without an extension. */
export interface Deciding {
  /** CSS colour of the reader. */
  paper: string;
  looksLikeArticle(page: Document, url: string): boolean;
  /** False where the address alone rules an article out: such a page is neither covered nor asked about. */
  mayBeArticle(url: string): boolean;
  background: Background;
}

/**
 * Opens the reader by itself on a listed page, and again whenever the page moves on to another
 * article without being loaded anew. A person who opens or closes the reader is not overruled until
 * the address changes.
 */
export function openByItself(
  view: Window,
  { paper, looksLikeArticle, mayBeArticle, background }: Deciding,
): void {
  const page = view.document;
  const always = new AbortController().signal;
  let visit = new AbortController();
  const texts = rememberTexts();
  let here: PageReader | null = null;
  let give: (reader: PageReader) => void = () => undefined;
  const reader = new Promise<PageReader>((given) => {
    give = given;
  });

  const isReaderOpen = () => here?.state().open ?? false;

  function start(fresh: boolean) {
    visit.abort();
    visit = new AbortController();
    const comingBack = !fresh || isComingBack(view);
    const isAsked = comingBack || mayBeArticle(view.location.href);
    const arrival = isAsked
      ? background.arrive(entryName(view), comingBack).catch(() => null)
      : new Promise<never>(() => undefined);
    const options = {
      looksLikeArticle: () => looksLikeArticle(page, view.location.href),
      cover: (limit: number) => raiseCover(page, paper, limit),
      arrival,
      reader,
      fresh,
      covers: fresh && isAsked,
      comingBack: fresh && comingBack,
      before: texts.ofLast(isReaderOpen()),
      onTexts: texts.note,
      isReaderOpen,
      onMovedOn: () => here?.leave(),
    };
    void visitPage(view, options, visit.signal);
  }

  leaveAuto({
    take(taken) {
      here = taken;
      give(taken);
    },
    changed(left) {
      visit.abort();
      void background.keepLeft(entryName(view), left).catch(() => undefined);
    },
  });
  start(true);
  watchAddress(view, () => start(false), always);
}
