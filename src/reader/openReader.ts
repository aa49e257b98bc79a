import type { Article } from '../extract/index.ts';
import type { Look } from '../settings/Look.ts';
import { makeBar } from './bar/makeBar.ts';
import { ownLanguage } from './dom/ownLanguage.ts';
import { needsOf } from './fonts/needsOf.ts';
import { showWhenSet } from './fonts/showWhenSet.ts';
import { useFont } from './fonts/useFont.ts';
import { addKeys } from './keys/addKeys.ts';
import { applyLook } from './look/applyLook.ts';
import { ownCssIn } from './look/ownCssIn.ts';
import { makeMessage } from './message/makeMessage.ts';
import { sayFailures } from './message/sayFailures.ts';
import { mountOverlay } from './overlay/mountOverlay.ts';
import { addLookPanel } from './panel/addLookPanel.ts';
import type { LoadPanels } from './panel/PanelTools.ts';
import type { Problem, Reader, ReaderOptions } from './Reader.ts';
import { showArticle } from './showArticle.ts';

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
  const bar = makeBar({ translate: asked.translate, close });
  dialog.append(bar);
  const loadPanels: LoadPanels = async (isUnasked) => {
    const panels = await (isUnasked ? options : asked).loadTools('panels');
    overlay.addStyles(panels.styles);
    panels.tendBar(bar);
    return panels;
  };
  // The pointer is on its way to a button: its panel's code is fetched before the click.
  const fetchPanels = () => void loadPanels(true).catch(() => undefined);
  bar.addEventListener('pointerover', fetchPanels, { once: true });
  const frame = { page, dialog, bar, loadPanels, signal, close };
  const { main, onShown } = isArticle
    ? showArticle(shown, frame, options, asked)
    : { main: makeMessage(shown, asked), onShown: () => undefined };
  dialog.append(main);

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
  void Promise.resolve(coming).then(onShown, onShown);
  return { signal, close, setLook };
}
