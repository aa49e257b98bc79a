import { ChevronLeft, ChevronRight, type IconNode, X, ZoomIn, ZoomOut } from 'lucide';
import type { MessageKey, Translate } from '../../platform/translate.ts';
import { hasModifier } from '../../ui/hasModifier.ts';
import { make } from '../dom/make.ts';
import { makeTool } from '../dom/makeTool.ts';
import { makeZoom, type Zoom } from './makeZoom.ts';

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
  const zoom = makeZoom(box);
  let images: HTMLImageElement[] = [];
  let at = 0;

  function show(index: number) {
    at = (index + images.length) % images.length;
    const image = images[at];
    if (!image) return;
    picture.src = image.currentSrc || image.src;
    picture.alt = image.alt;
    caption.textContent = captionOf(image);
    zoom.reset();
  }
  const turn = (steps: number) => show(at + steps);

  picture.addEventListener('click', zoom.toggle);
  listenForKeys(box, zoom, turn);
  const previous = tool('reader_picture_previous', ChevronLeft, () => turn(-1));
  const next = tool('reader_picture_next', ChevronRight, () => turn(1));
  box.append(
    stage,
    caption,
    make(
      'div',
      { class: 'picture-tools' },
      previous,
      next,
      tool('reader_picture_out', ZoomOut, () => zoom.by(-1)),
      tool('reader_picture_in', ZoomIn, () => zoom.by(1)),
      tool('reader_picture_close', X, () => box.close()),
    ),
  );
  dialog.append(box);

  return (image) => {
    images = [...body.querySelectorAll<HTMLImageElement>('.enlarge img')];
    previous.hidden = next.hidden = images.length < 2;
    show(images.indexOf(image));
    box.showModal();
    stage.focus();
  };
}

function captionOf(image: HTMLImageElement): string {
  const caption = image.closest('figure')?.querySelector('figcaption');
  return caption?.textContent.trim() || image.alt;
}

/** @param turn shows the picture so many places further on. */
function listenForKeys(box: HTMLElement, zoom: Zoom, turn: (steps: number) => void): void {
  /** From right to left, the next picture is to the left. */
  const turnTo = (side: 1 | -1) => turn(box.matches(':dir(rtl)') ? -side : side);
  const keys: Record<string, () => void> = {
    '+': () => zoom.by(1),
    '=': () => zoom.by(1),
    '-': () => zoom.by(-1),
    '0': zoom.reset,
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    ArrowRight: () => turnTo(1),
    ArrowLeft: () => turnTo(-1),
  };
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (hasModifier(event)) return;
    // The arrows scroll a picture that is larger than the view.
    if (zoom.isIn && event.key.startsWith('Arrow')) return;
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });
}
