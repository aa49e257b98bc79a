import { ChevronLeft, ChevronRight, type IconNode, X, ZoomIn, ZoomOut } from 'lucide';
import type { MessageKey, Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { makeTool } from '../dom/makeTool.ts';

/** Times the size at which the whole picture fits. */
const zooms = [1, 1.5, 2, 3, 4] as const;

/**
 * Makes the view in which the article's pictures are alone: one after the other, and closer.
 *
 * @returns a function that opens it with one of the pictures.
 */
export function makeLightbox(
  dialog: HTMLElement,
  body: HTMLElement,
  translate: Translate,
): (image: HTMLImageElement) => void {
  const picture = make('img');
  const stage = make('div', { class: 'stage', tabindex: 0, role: 'group' }, picture);
  const caption = make('p', { class: 'caption', role: 'status' });
  const tool = (key: MessageKey, picture: IconNode, press: () => void) =>
    makeTool(translate(key), picture, press);
  const box = make('dialog', { class: 'lightbox', 'aria-label': translate('reader_picture') });
  let shown: HTMLImageElement[] = [];
  let at = 0;
  let zoom = 0;

  function setZoom(next: number) {
    zoom = Math.max(0, Math.min(zooms.length - 1, next));
    box.style.setProperty('--zoom', String(zooms[zoom]));
    box.toggleAttribute('data-zoomed', zoom > 0);
  }

  function show(index: number) {
    at = (index + shown.length) % shown.length;
    const image = shown[at];
    if (!image) return;
    picture.src = image.currentSrc || image.src;
    picture.alt = image.alt;
    caption.textContent =
      image.closest('figure')?.querySelector('figcaption')?.textContent.trim() || image.alt;
    setZoom(0);
  }

  /** Shows the neighbour on one side; from right to left, the next picture is to the left. */
  function turn(side: 1 | -1) {
    if (zoom === 0) show(at + (box.matches(':dir(rtl)') ? -side : side));
  }

  const keys: Record<string, () => void> = {
    '+': () => setZoom(zoom + 1),
    '=': () => setZoom(zoom + 1),
    '-': () => setZoom(zoom - 1),
    '0': () => setZoom(0),
    PageDown: () => show(at + 1),
    PageUp: () => show(at - 1),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
  };
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (zoom > 0 && event.key.startsWith('Arrow')) return;
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });
  picture.addEventListener('click', () => setZoom(zoom === 0 ? 2 : 0));

  const previous = tool('reader_picture_previous', ChevronLeft, () => show(at - 1));
  const next = tool('reader_picture_next', ChevronRight, () => show(at + 1));
  box.append(
    stage,
    caption,
    make(
      'div',
      { class: 'picture-tools' },
      previous,
      next,
      tool('reader_picture_out', ZoomOut, () => setZoom(zoom - 1)),
      tool('reader_picture_in', ZoomIn, () => setZoom(zoom + 1)),
      tool('reader_picture_close', X, () => box.close()),
    ),
  );
  dialog.append(box);

  return (image) => {
    shown = [...body.querySelectorAll<HTMLImageElement>('.enlarge img')];
    previous.hidden = next.hidden = shown.length < 2;
    show(shown.indexOf(image));
    box.showModal();
    stage.focus();
  };
}
