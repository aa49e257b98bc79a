import type { MessageKey, Translate } from '../platform/translate.ts';
import css from './pickArticle.css';

/** The elements of the picker that its steps change or listen to. */
export interface PickView {
  host: HTMLElement;
  said: HTMLElement;
  narrower: HTMLButtonElement;
  wider: HTMLButtonElement;
  read: HTMLButtonElement;
  cancel: HTMLButtonElement;
  /** Draws the frame around an element of the page, or around none. */
  frame(element: Element | null): void;
  /** Whether the focus is on one of the tools. */
  isOnButton(): boolean;
  /** Takes everything off the page again. */
  remove(): void;
}

/** The frame and the tools of picking, above the page and apart from it. */
export function makePickView(page: Document, translate: Translate): PickView {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = css;
  const button = (key: MessageKey, name: string, text = translate(key)) => {
    const made = page.createElement('button');
    Object.assign(made, {
      type: 'button',
      className: name,
      textContent: text,
      title: translate(key),
    });
    made.setAttribute('aria-label', translate(key));
    return made;
  };
  const narrower = button('reader_pick_narrower', 'narrower', '−');
  const wider = button('reader_pick_wider', 'wider', '+');
  const read = button('pick_read', 'read');
  const cancel = button('pick_cancel', 'cancel');
  const said = page.createElement('p');
  said.setAttribute('role', 'status');
  const line = page.createElement('div');
  line.append(narrower, wider, read, cancel);
  const box = page.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  const bar = page.createElement('section');
  Object.assign(bar, { className: 'bar', popover: 'manual', tabIndex: -1 });
  Object.assign(bar, { lang: translate('locale'), dir: translate('direction') });
  bar.setAttribute('aria-label', translate('pick_title'));
  bar.append(said, line);
  root.append(style, box, bar);
  page.documentElement.append(host);
  // The last one shown is on top: the tools are never under the frame.
  box.showPopover();
  bar.showPopover();
  bar.focus({ preventScroll: true });
  return {
    host,
    said,
    narrower,
    wider,
    read,
    cancel,
    frame(element) {
      box.hidden = !element;
      if (!element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      const sizes = { left, top, width: Math.max(0, width - 6), height: Math.max(0, height - 6) };
      for (const [name, size] of Object.entries(sizes)) box.style.setProperty(name, `${size}px`);
    },
    isOnButton: () => root.activeElement instanceof HTMLButtonElement,
    remove: () => host.remove(),
  };
}
