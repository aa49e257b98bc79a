import type { Article } from '../extract/index.ts';
import { makeArticle } from './article/makeArticle.ts';
import { fadeBar } from './bar/fadeBar.ts';
import { makeBar } from './bar/makeBar.ts';
import { applyLook } from './look/applyLook.ts';
import { makeMessage } from './message/makeMessage.ts';
import { mountOverlay } from './overlay/mountOverlay.ts';
import type { Problem, Reader, ReaderOptions } from './Reader.ts';

export type { Problem, Reader, ReaderOptions } from './Reader.ts';

/**
 * Shows an article, or says why there is none, over the page. The page below is not changed: the
 * overlay is one element beside the body, in the top layer, and `close` takes it away again.
 */
export function openReader(
  page: Document,
  shown: Article | Problem,
  { look, translate, onClose }: ReaderOptions,
): Reader {
  const isArticle = typeof shown === 'object';
  const overlay = mountOverlay(page, {
    label: isArticle ? shown.title : translate('reader_name'),
    onClose,
  });
  const { dialog, signal, close } = overlay;
  applyLook(dialog, look);

  const bar = makeBar({ translate, close });
  dialog.append(bar, isArticle ? makeArticle(shown, translate) : makeMessage(shown, translate));
  if (isArticle) fadeBar(bar, dialog, signal);

  overlay.show();
  return { signal, close, setLook: (next) => applyLook(dialog, next) };
}
