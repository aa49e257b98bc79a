import { oneLine } from '../extract/dom/oneLine.ts';
import type { Translate } from '../platform/translate.ts';
import { articleSelector } from './articleSelector.ts';
import { beginningOf } from './beginningOf.ts';
import { blockAt, narrower, neighbour, wider } from './moves.ts';
import { makePickView } from './pickView.ts';

/** What was picked on the page. */
export interface PickedArticle {
  element: Element;
  /** Names it on other pages of the site; null where nothing would. */
  selector: string | null;
}

/**
 * Lets somebody point at the article on the page itself, with mouse, finger or keys. The page is not
 * changed, and does not notice.
 *
 * @returns null where they think better of it.
 */
export function pickArticle(page: Document, translate: Translate): Promise<PickedArticle | null> {
  const { body } = page;
  const ending = new AbortController();
  const { signal } = ending;
  const view = makePickView(page, translate);
  let picked: HTMLElement | null = null;
  let narrowed: HTMLElement | undefined;

  function pick(element: HTMLElement | null, inner?: HTMLElement) {
    picked = element;
    narrowed = inner;
    view.frame(element);
    for (const button of [view.read, view.wider, view.narrower]) button.disabled = !element;
    const words = element ? oneLine(element) : '';
    view.said.textContent = element
      ? `${beginningOf(words, 80)} (${translate('pick_characters', words.length)})`
      : translate('pick_hint');
  }

  return new Promise((resolve) => {
    function end(result: PickedArticle | null) {
      ending.abort();
      view.remove();
      resolve(result);
    }
    const read = () => picked && end({ element: picked, selector: articleSelector(picked) });
    const move = (step: 1 | -1) => {
      pick(neighbour(body, picked, step));
      picked?.scrollIntoView({ block: 'nearest' });
      view.frame(picked);
    };
    const keys: Record<string, () => unknown> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      '+': () => picked && pick(wider(body, picked), narrowed ?? picked),
      '=': () => picked && pick(wider(body, picked), narrowed ?? picked),
      '-': () => picked && pick(narrower(picked, narrowed), narrowed),
      Enter: read,
      Escape: () => end(null),
    };

    const isOurs = (event: Event) => event.composedPath().includes(view.host);
    const take = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const window = page.defaultView ?? globalThis;
    const on = (type: string, listen: (event: Event) => void) =>
      window.addEventListener(type, listen, { signal, capture: true });
    on('keydown', (event) => {
      const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
      const act = keys[key];
      if (!act || ctrlKey || altKey || metaKey) return;
      // On one of our buttons, Enter presses that one.
      if (key === 'Enter' && (!picked || view.isOnButton())) return;
      take(event);
      act();
    });
    // The press is kept from the page too, or it would follow links and open its menus.
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick']) {
      on(type, (event) => isOurs(event) || take(event));
    }
    on('click', (event) => {
      if (isOurs(event)) return;
      take(event);
      pick(blockAt(body, event.target as Node));
    });
    for (const type of ['scroll', 'resize']) on(type, () => view.frame(picked));
    view.wider.addEventListener('click', () => keys['+']?.());
    view.narrower.addEventListener('click', () => keys['-']?.());
    view.read.addEventListener('click', read);
    view.cancel.addEventListener('click', () => end(null));
    pick(null);
  });
}
