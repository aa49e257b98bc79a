import { make } from '../dom/make.ts';
import { noteLinks } from './noteLinks.ts';
import { targetOf } from './targetOf.ts';

/** Where notes are: an entry of a list, or a paragraph; a heading is a place to go, not a note. */
const notes = 'li, p, aside, dd, div';

/** Characters. A longer text is a part of the article, not a note. */
const longest = 1500;

/** Shows a note beside its number while the pointer or the focus is on it. */
export function previewNotes(body: HTMLElement, signal: AbortSignal): void {
  const preview = make('aside', { class: 'note', popover: 'manual' });
  (body.parentElement ?? body).append(preview);

  const show = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(noteLinks) : null;
    const note = link && targetOf(link, body);
    if (!link || !note?.matches(notes) || note.textContent.length > longest) return;
    preview.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    for (const back of preview.querySelectorAll('a[href^="#"]')) back.remove();
    for (const twin of preview.querySelectorAll('[id]')) twin.removeAttribute('id');
    preview.showPopover();
    place(preview, link.getBoundingClientRect(), body.getBoundingClientRect());
  };
  const hide = () => preview.matches(':popover-open') && preview.hidePopover();

  body.addEventListener('pointerover', show, { signal });
  body.addEventListener('focusin', show, { signal });
  body.addEventListener('pointerout', hide, { signal });
  body.addEventListener('focusout', hide, { signal });
}

/** Below the number, or above it where there is no room; never beyond the column. */
function place(preview: HTMLElement, at: DOMRect, column: DOMRect): void {
  const { height, width } = preview.getBoundingClientRect();
  const below = at.bottom + 8 + height < innerHeight;
  const left = Math.max(column.left, Math.min(at.left - 24, column.right - width));
  preview.style.inset = `${below ? at.bottom + 8 : at.top - 8 - height}px auto auto ${left}px`;
}
