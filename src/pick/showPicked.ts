import { oneLine } from '../extract/dom/oneLine.ts';
import type { Translate } from '../platform/translate.ts';
import { beginningOf } from './beginningOf.ts';
import type { PickView } from './pickView.ts';

/** Frames the element of the page that is picked, and says how it begins; without any, what to do. */
export function showPicked(
  view: PickView,
  element: HTMLElement | null,
  translate: Translate,
): void {
  view.frame(element);
  for (const button of [view.read, view.wider, view.narrower]) button.disabled = !element;
  const words = element ? oneLine(element) : '';
  view.said.textContent = element
    ? `${beginningOf(words, 80)} (${translate('pick_characters', words.length)})`
    : translate('pick_hint');
}
