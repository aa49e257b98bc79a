import { translate } from '../platform/translate.ts';
import { element } from '../ui/element.ts';
import { say, sayError } from '../ui/notice.ts';
import { changeShortcut, readShortcut } from '../ui/shortcut.ts';

/** The key that opens the reader, and the way to another one. */
export async function showShortcut(): Promise<void> {
  const shortcut = await readShortcut();
  const key = element('#toggle kbd', HTMLElement);
  key.textContent = shortcut;
  key.hidden = shortcut === '';
  const change = element('#shortcut', HTMLButtonElement);
  change.textContent = translate(shortcut ? 'shortcut_change' : 'shortcut_set');
  change.onclick = () =>
    void changeShortcut().then((shown) => {
      if (shown) window.close();
      else say(translate('shortcut_by_hand'));
    }, sayError);
}
