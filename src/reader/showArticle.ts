import type { Article } from '../extract/index.ts';
import { arrangeBody } from './article/arrangeBody.ts';
import { makeArticle } from './article/makeArticle.ts';
import { fadeBar } from './bar/fadeBar.ts';
import { toolsOf } from './bar/makeBar.ts';
import { addFollowing } from './following/addFollowing.ts';
import { goOnReading } from './following/goOnReading.ts';
import { makeListedNote } from './listed/makeListedNote.ts';
import { usePanels } from './panel/usePanels.ts';
import type { ReaderOptions } from './Reader.ts';
import { addRemoved } from './removed/addRemoved.ts';
import { looksShort } from './removed/looksShort.ts';
import { addTake } from './take/addTake.ts';
import { type Along, helpAlong } from './way/helpAlong.ts';
import { rememberPlace } from './way/rememberPlace.ts';

interface Frame extends Omit<Along, 'body' | 'translate'> {
  page: Document;
  close(): void;
}

/**
 * Makes the article and the tools in the bar that work on it.
 *
 * @param options as they were given: nobody waits for what is loaded with them, and a failure is not said.
 * @param asked the same as `sayFailures` gives them, for what a person asks for.
 * @returns the article to be put into the dialog, and what to call once it is set in its font and shown.
 */
export function showArticle(
  article: Article,
  frame: Frame,
  options: ReaderOptions,
  asked: ReaderOptions,
): { main: HTMLElement; onShown(): void } {
  const { translate } = asked;
  const { page, dialog, bar, loadPanels, signal, close } = frame;
  const { main, ...made } = makeArticle(article, translate);
  const along = { ...frame, body: made.body, translate };
  fadeBar(bar, dialog, signal);
  helpAlong(along);
  addTake({ ...along, article, loadTools: asked.loadTools });
  const removed = addRemoved({
    ...asked,
    ...made,
    article,
    dialog,
    tools: toolsOf(bar),
    loadPanels,
    arrange: (box) => arrangeBody(box, translate),
    signal,
  });

  const { picked, listed, joined, place, onPlace } = options;
  if (picked !== null || looksShort(article)) {
    usePanels(frame, (panels) => panels.addLine({ ...asked, ...removed, article, main, close }));
  }
  if (listed) main.prepend(makeListedNote(listed, translate, close));

  // A place is remembered for a page, and means nothing in several pages that are read as one.
  const resume = joined
    ? () => goOnReading(joined, dialog, made.body)
    : rememberPlace({ ...along, place, onPlace });
  return {
    main,
    onShown() {
      resume();
      void addFollowing({ ...options, ...made, translate, page, article, dialog, main, signal });
    },
  };
}
