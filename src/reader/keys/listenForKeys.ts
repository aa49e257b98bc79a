import { hasModifier } from '../../ui/hasModifier.ts';
import { type Action, shortcuts } from './shortcuts.ts';

/** Where a letter is a letter, or an arrow moves a value. */
const typing = 'input, textarea, select, [contenteditable]';

/**
 * Runs the action of a single key, but never while somebody types, holds a modifier, or composes a
 * letter.
 *
 * @param isOn asked at each key: shortcuts can be turned off (WCAG 2.2, 2.1.4).
 */
export function listenForKeys(
  dialog: HTMLElement,
  actions: Record<Action, () => void>,
  isOn: () => boolean,
): void {
  dialog.addEventListener('keydown', (event) => {
    if (hasModifier(event) || event.isComposing) return;
    if (event.defaultPrevented || !isOn()) return;
    if (event.target instanceof Element && event.target.matches(typing)) return;
    const pressed = event.key === '=' ? '+' : event.key.toLowerCase();
    const found = shortcuts.find(({ key }) => key === pressed);
    if (!found) return;
    event.preventDefault();
    actions[found.action]();
  });
}
