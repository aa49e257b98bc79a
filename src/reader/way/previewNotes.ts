import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { nameWaysBack } from './nameWaysBack.ts';
import { noteLinks } from './noteLinks.ts';
import { targetOf } from './targetOf.ts';

/** Where notes are: an entry of a list, or a paragraph; a heading is a place to go, not a note. */
const notes = 'li, p, aside, dd, div';

/** Characters. A longer text is a part of the article, not a note. */
const longest = 1500;

/** Milliseconds in which a pointer gets from the number to its note. */
const way = 250;

const isMouse = (event: Event) => event instanceof PointerEvent && event.pointerType !== 'touch';

/**
 * Shows a note beside its number while the pointer is on either, or the focus on the number. A finger
 * has to tap: the first time shows the note, the second goes there.
 */
export function previewNotes(body: HTMLElement, translate: Translate, signal: AbortSignal): void {
  nameWaysBack(body, translate);
  // A click beside it closes it (WCAG 2.2, 1.4.13), and so does Esc.
  const preview = make('aside', { class: 'note', popover: 'auto' });
  (body.parentElement ?? body).append(preview);
  const dialog = body.closest('dialog');
  const isShown = () => preview.matches(':popover-open');
  let shown: Element | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const linkIn = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>(noteLinks) : null;
  const show = (link: HTMLAnchorElement | null): boolean => {
    const note = link && targetOf(link, body);
    if (!link || !note?.matches(notes) || note.textContent.length > longest) return false;
    // It would close what somebody has open, such as the panel for the look.
    if (dialog?.querySelector(':popover-open:not(.note)')) return false;
    clearTimeout(leaving);
    if (shown === link && isShown()) return false;
    shown = link;
    preview.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    for (const back of preview.querySelectorAll('a[href^="#"]')) back.remove();
    for (const twin of preview.querySelectorAll('[id]')) twin.removeAttribute('id');
    if (!isShown()) preview.showPopover();
    place(preview, link.getBoundingClientRect(), body.getBoundingClientRect());
    return true;
  };
  const hide = () => {
    clearTimeout(leaving);
    if (isShown()) preview.hidePopover();
  };
  const leave = (event: Event) => {
    clearTimeout(leaving);
    if (isMouse(event)) leaving = setTimeout(hide, way);
  };

  const on = (type: string, run: (event: Event) => void, capture = false) =>
    body.addEventListener(type, run, { signal, capture });
  on('pointerover', (event) => isMouse(event) && show(linkIn(event.target)));
  on('pointerout', leave);
  // Not for the focus that a click or a tap brings.
  on('focusin', ({ target }) => {
    const link = linkIn(target);
    if (link?.matches(':focus-visible')) show(link);
  });
  on('focusout', hide);
  // The tap itself closes what is open before it becomes a click.
  let tapped: Element | null = null;
  on('pointerdown', () => {
    tapped = isShown() ? shown : null;
  });
  const onClick = (event: Event) => {
    const link = linkIn(event.target);
    if (isMouse(event) || link === tapped || !show(link)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  on('click', onClick, true);
  // Where nobody has pressed anything on the page yet, the browser's Esc closes the reader along with it.
  dialog?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isShown()) return;
      event.preventDefault();
      hide();
    },
    { signal },
  );
  preview.addEventListener('pointerover', () => clearTimeout(leaving));
  preview.addEventListener('pointerout', leave);
  // Also scrolled by the focus that has just come to the number.
  const follow = () => {
    if (!shown || !isShown()) return;
    const at = shown.getBoundingClientRect();
    if (at.bottom < 0 || at.top > innerHeight) hide();
    else place(preview, at, body.getBoundingClientRect());
  };
  dialog?.addEventListener('scroll', follow, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(leaving));

  show(body.querySelector(`:is(${noteLinks}):is(:hover, :focus-visible)`));
}

/** Below the number, or above it where there is no room; never beyond the column. */
function place(preview: HTMLElement, at: DOMRect, column: DOMRect): void {
  const { height, width } = preview.getBoundingClientRect();
  const below = at.bottom + 8 + height < innerHeight;
  const left = Math.max(column.left, Math.min(at.left - 24, column.right - width));
  preview.style.inset = `${below ? at.bottom + 8 : at.top - 8 - height}px auto auto ${left}px`;
}
