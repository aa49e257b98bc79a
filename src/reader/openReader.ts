import type { Article } from '../extract/index.ts';
import type { Look } from '../settings/Look.ts';
import { arrangeBody } from './article/arrangeBody.ts';
import { makeArticle } from './article/makeArticle.ts';
import { fadeBar } from './bar/fadeBar.ts';
import { makeBar, toolsOf } from './bar/makeBar.ts';
import { ownLanguage } from './dom/ownLanguage.ts';
import { addFollowing } from './following/addFollowing.ts';
import { goOnReading } from './following/goOnReading.ts';
import { needsOf } from './fonts/needsOf.ts';
import { showWhenSet } from './fonts/showWhenSet.ts';
import { useFont } from './fonts/useFont.ts';
import { addKeys } from './keys/addKeys.ts';
import { makeListedNote } from './listed/makeListedNote.ts';
import { applyLook } from './look/applyLook.ts';
import { ownCssIn } from './look/ownCssIn.ts';
import { makeMessage } from './message/makeMessage.ts';
import { sayFailures } from './message/sayFailures.ts';
import { mountOverlay } from './overlay/mountOverlay.ts';
import { addLookPanel } from './panel/addLookPanel.ts';
import type { LoadPanels } from './panel/PanelTools.ts';
import type { Problem, Reader, ReaderOptions } from './Reader.ts';
import { addRemoved } from './removed/addRemoved.ts';
import { sayShort } from './removed/sayShort.ts';
import { addTake } from './take/addTake.ts';
import { helpAlong } from './way/helpAlong.ts';
import { rememberPlace } from './way/rememberPlace.ts';

export type { Problem, Reader, ReaderOptions } from './Reader.ts';

/**
 * Shows an article, or says why there is none, over the page. The page below is not changed: the
 * overlay is one element beside the body, in the top layer, and `close` takes it away again.
 */
export function openReader(
  page: Document,
  shown: Article | Problem,
  options: ReaderOptions,
): Reader {
  const { loadFont, faces, onClose } = options;
  const isArticle = typeof shown === 'object';
  const overlay = mountOverlay(page, {
    label: isArticle ? shown.title : options.translate('reader_name'),
    ...ownLanguage(options.translate),
    closedLabel: options.translate('reader_closed'),
    styles: options.articleStyles,
    onClose,
  });
  const { dialog, signal, close } = overlay;
  const asked = sayFailures(dialog, options);
  const { translate } = asked;
  const bar = makeBar({ translate, close });
  dialog.append(bar);
  const loadPanels: LoadPanels = async (isUnasked) => {
    const panels = await (isUnasked ? options : asked).loadTools('panels');
    overlay.addStyles(panels.styles);
    panels.tendBar(bar);
    return panels;
  };
  // On the way to a button they are fetched already.
  const noPanels = () => undefined;
  const fetchPanels = () => void loadPanels(true).catch(noPanels);
  bar.addEventListener('pointerover', fetchPanels, { once: true });
  let goOn: () => void = () => undefined;
  const main = isArticle ? showArticle(shown) : makeMessage(shown, asked);
  dialog.append(main);

  function showArticle(article: Article): HTMLElement {
    const { main, ...made } = makeArticle(article, translate);
    fadeBar(bar, dialog, signal);
    const along = { dialog, bar, body: made.body, translate, signal, loadPanels };
    helpAlong(along);
    const { joined, place, onPlace } = options;
    // Of several pages read as one, no place can be found again.
    const resume = joined
      ? () => goOnReading(joined, dialog, made.body)
      : rememberPlace({ ...along, place, onPlace });
    goOn = () => {
      resume();
      void addFollowing({ ...options, ...made, translate, page, article, dialog, main, signal });
    };
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
    const head = main.querySelector('.head');
    const say = (notice: HTMLElement | null) => notice && head?.after(notice);
    const { picked } = options;
    if (picked === null) say(sayShort(article, { ...asked, ...removed, close }));
    else
      loadPanels(true).then(
        (panels) => say(panels.askToRemember({ ...options, picked })),
        noPanels,
      );
    if (options.listed) main.prepend(makeListedNote(options.listed, translate, close));
    return main;
  }

  const slanted = isArticle && needsOf(shown).slanted;
  let look = options.look;
  const showOwnCss = ownCssIn(dialog, options.loadTools);
  const showInPanel = addLookPanel(bar, {
    ...asked,
    loadPanels,
    preview: (change) => setLook({ ...look, ...change }),
  });

  addKeys({
    ...asked,
    dialog,
    bar,
    loadPanels,
    look: () => look,
    change(change) {
      setLook({ ...look, ...change });
      options.onLook(change, options.site?.hasLook ?? false);
    },
  });

  function setLook(next: Look): Promise<unknown> | null {
    look = next;
    applyLook(dialog, look);
    showOwnCss(look.css);
    showInPanel(look);
    return useFont(page, faces[next.font], { text: main.textContent, slanted }, loadFont, signal);
  }

  overlay.show();
  const coming = setLook(look);
  if (coming) showWhenSet(main, coming);
  bar.addEventListener('focusin', fetchPanels, { once: true });
  void Promise.resolve(coming).then(goOn, goOn);
  return { signal, close, setLook };
}
