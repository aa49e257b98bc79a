import type { Translate } from '../platform/translate.ts';
import { hasModifier } from '../ui/hasModifier.ts';
import { articleSelector } from './articleSelector.ts';
import { type Choice, makeChoice } from './makeChoice.ts';
import { blockAt } from './moves.ts';
import { makePickView, type PickView } from './pickView.ts';
import { showPicked } from './showPicked.ts';

/** What was picked on the page. */
export interface PickedArticle {
  element: Element;
  /** Names it on other pages of the site; null where nothing would. */
  selector: string | null;
}

type Listen = (type: string, listen: (event: Event) => void) => void;

/**
 * Lets somebody point at the article on the page itself, with mouse, finger or keys. The page is not
 * changed, and does not notice.
 *
 * @returns null where they think better of it.
 */
export function pickArticle(page: Document, translate: Translate): Promise<PickedArticle | null> {
  const ending = new AbortController();
  const { signal } = ending;
  const view = makePickView(page, translate);
  const choice = makeChoice(page.body, (element) => showPicked(view, element, translate));
  choice.pick(null);
  // Before the page hears of it.
  const on: Listen = (type, listen) =>
    (page.defaultView ?? globalThis).addEventListener(type, listen, { signal, capture: true });

  return new Promise((resolve) => {
    function end(result: PickedArticle | null) {
      ending.abort();
      view.remove();
      resolve(result);
    }
    function read() {
      const { picked } = choice;
      if (picked) end({ element: picked, selector: articleSelector(picked) });
    }
    const cancel = () => end(null);
    pickByKeys(on, view, choice, { Enter: read, Escape: cancel });
    pickByPointer(on, page.body, view, choice);
    for (const type of ['scroll', 'resize']) on(type, () => view.frame(choice.picked));
    view.wider.addEventListener('click', choice.widen);
    view.narrower.addEventListener('click', choice.narrow);
    view.read.addEventListener('click', read);
    view.cancel.addEventListener('click', cancel);
  });
}

/** Keeps an event from the page and from the browser. */
function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function pickByKeys(
  on: Listen,
  view: PickView,
  choice: Choice,
  ends: Record<'Enter' | 'Escape', () => void>,
): void {
  const step = (way: 1 | -1) => {
    choice.step(way);
    choice.picked?.scrollIntoView({ block: 'nearest' });
    view.frame(choice.picked);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    '+': choice.widen,
    '=': choice.widen,
    '-': choice.narrow,
    ...ends,
  };
  on('keydown', (event) => {
    const press = event as KeyboardEvent;
    const act = keys[press.key];
    if (!act || hasModifier(press)) return;
    // On one of our buttons, Enter presses that one.
    if (press.key === 'Enter' && (!choice.picked || view.isOnButton())) return;
    take(event);
    act();
  });
}

function pickByPointer(on: Listen, body: HTMLElement, view: PickView, choice: Choice): void {
  const isOurs = (event: Event) => event.composedPath().includes(view.host);
  // The press is kept from the page too, or it would follow links and open its menus.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick']) {
    on(type, (event) => isOurs(event) || take(event));
  }
  on('click', (event) => {
    if (isOurs(event)) return;
    take(event);
    choice.pick(blockAt(body, event.target as Node));
  });
}
