import { translate } from '../platform/translate.ts';
import { element } from './element.ts';

/** Says something in a page of ours, where a screen reader announces it. */
export function say(text: string): void {
  const notice = element('#notice', HTMLElement);
  notice.textContent = text;
  notice.hidden = false;
}

/** Says what failed, for whoever has to find out why. */
export function sayError(error: unknown): void {
  say(translate('failed', error instanceof Error ? error.message : String(error)));
}
