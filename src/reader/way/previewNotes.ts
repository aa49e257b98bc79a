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

/** The box with a note, and the number that it belongs to. */
interface Preview {
  box: HTMLElement;
  /** The number whose note is shown; null where none is. */
  shown(): Element | null;
  /** @returns whether it shows a note that it did not show before. */
  show(link: HTMLAnchorElement | null): boolean;
  hide(): void;
  /** Hides it when a pointer has had the time to get from the number to the note, and did not. */
  hideSoon(): void;
  /** Takes back that it is hidden soon. */
  stay(): void;
  /** Stays beside its number when the article is scrolled. */
  follow(): void;
}

/**
 * Shows a note beside its number while the pointer is on either, or the focus on the number. A finger
 * has to tap: the first time shows the note, the second goes there.
 */
export function previewNotes(body: HTMLElement, translate: Translate, signal: AbortSignal): void {
  nameWaysBack(body, translate);
  const preview = makePreview(body);
  listenToPointer(body, preview, signal);
  listenToFocus(body, preview, signal);
  const dialog = body.closest('dialog');
  // Where nobody has pressed anything on the page yet, the browser's Esc closes the reader along with it.
  dialog?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !preview.shown()) return;
      event.preventDefault();
      preview.hide();
    },
    { signal },
  );
  // Also scrolled by the focus that has just come to the number.
  dialog?.addEventListener('scroll', preview.follow, { signal, passive: true });
  signal.addEventListener('abort', preview.stay);
  preview.show(body.querySelector(`:is(${noteLinks}):is(:hover, :focus-visible)`));
}

function makePreview(body: HTMLElement): Preview {
  // A click beside it closes it (WCAG 2.2, 1.4.13), and so does Esc.
  const box = make('aside', { class: 'note', popover: 'auto' });
  (body.parentElement ?? body).append(box);
  const dialog = body.closest('dialog');
  let last: Element | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const shown = () => (box.matches(':popover-open') ? last : null);
  const stay = () => clearTimeout(leaving);

  function show(link: HTMLAnchorElement | null): boolean {
    const note = link && targetOf(link, body);
    if (!link || !note?.matches(notes) || note.textContent.length > longest) return false;
    // It would close what somebody has open, such as the panel for the look.
    if (dialog?.querySelector(':popover-open:not(.note)')) return false;
    stay();
    if (shown() === link) return false;
    last = link;
    fill(box, note);
    if (!box.matches(':popover-open')) box.showPopover();
    place(box, link.getBoundingClientRect(), body.getBoundingClientRect());
    return true;
  }

  function hide() {
    stay();
    if (shown()) box.hidePopover();
  }

  function hideSoon() {
    stay();
    leaving = setTimeout(hide, way);
  }

  function follow() {
    const at = shown()?.getBoundingClientRect();
    if (!at) return;
    if (at.bottom < 0 || at.top > innerHeight) hide();
    else place(box, at, body.getBoundingClientRect());
  }

  return { box, shown, show, hide, hideSoon, stay, follow };
}

/** The note's own content, without its way back and without names that stand in the article already. */
function fill(box: HTMLElement, note: Element): void {
  box.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const back of box.querySelectorAll('a[href^="#"]')) back.remove();
  for (const twin of box.querySelectorAll('[id]')) twin.removeAttribute('id');
}

function linkIn(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(noteLinks) : null;
}

function listenToPointer(body: HTMLElement, preview: Preview, signal: AbortSignal): void {
  const { box, shown, show, hideSoon, stay } = preview;
  const leave = (event: Event) => {
    stay();
    if (isMouse(event)) hideSoon();
  };
  const over = (event: Event) => isMouse(event) && show(linkIn(event.target));
  body.addEventListener('pointerover', over, { signal });
  body.addEventListener('pointerout', leave, { signal });
  box.addEventListener('pointerover', stay);
  box.addEventListener('pointerout', leave);
  // The tap itself closes what is open before it becomes a click.
  let tapped: Element | null = null;
  const tap = () => {
    tapped = shown();
  };
  const click = (event: Event) => {
    const link = linkIn(event.target);
    if (isMouse(event) || link === tapped || !show(link)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  body.addEventListener('pointerdown', tap, { signal });
  body.addEventListener('click', click, { signal, capture: true });
}

function listenToFocus(body: HTMLElement, { show, hide }: Preview, signal: AbortSignal): void {
  const comes = ({ target }: Event) => {
    const link = linkIn(target);
    // Not for the focus that a click or a tap brings.
    if (link?.matches(':focus-visible')) show(link);
  };
  body.addEventListener('focusin', comes, { signal });
  body.addEventListener('focusout', hide, { signal });
}

/** Below the number, or above it where there is no room; never beyond the column. */
function place(preview: HTMLElement, at: DOMRect, column: DOMRect): void {
  const { height, width } = preview.getBoundingClientRect();
  const below = at.bottom + 8 + height < innerHeight;
  const left = Math.max(column.left, Math.min(at.left - 24, column.right - width));
  preview.style.inset = `${below ? at.bottom + 8 : at.top - 8 - height}px auto auto ${left}px`;
}
