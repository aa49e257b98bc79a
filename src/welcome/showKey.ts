import { translate } from '../platform/translate.ts';
import { element } from '../ui/element.ts';
import { say, sayError } from '../ui/notice.ts';
import { changeShortcut, readShortcut } from '../ui/shortcut.ts';

/** Shows which key opens the reader, and the way to another one. */
export async function showKey(): Promise<void> {
  const shortcut = await readShortcut();
  for (const key of document.querySelectorAll<HTMLElement>('#read kbd, #key')) {
    key.textContent = shortcut;
    key.hidden = shortcut === '';
  }
  element('#key-hint', HTMLElement).textContent = translate(
    shortcut ? 'welcome_key_hint' : 'welcome_key_none',
  );
  const change = element('#shortcut', HTMLButtonElement);
  change.textContent = translate(shortcut ? 'shortcut_change' : 'shortcut_set');
  change.onclick = () =>
    void changeShortcut().then((shown) => {
      if (!shown) say(translate('shortcut_by_hand'));
    }, sayError);
}
