import { translate } from '../platform/translate.ts';
import { checkPartial } from '../settings/check.ts';
import { PreferencesSchema } from '../settings/Preferences.ts';
import { changePreferences, readSettings } from '../settings/store.ts';
import { element } from '../ui/element.ts';
import { say, sayError } from '../ui/notice.ts';
import { changeShortcut, readShortcut } from '../ui/shortcut.ts';

/** What button, menu and key do. The form's field names are the settings. */
export function startPreferences(): () => Promise<void> {
  const form = element('#preferences', HTMLFormElement);
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const value = target.type === 'checkbox' ? target.checked : target.value;
    const change = checkPartial(PreferencesSchema, { [target.name]: value }).value;
    void changePreferences(change).catch(sayError);
  });
  element('#shortcut', HTMLButtonElement).onclick = () =>
    void changeShortcut().then((shown) => {
      if (!shown) say(translate('shortcut_by_hand'));
    }, sayError);

  return async () => {
    const { preferences } = await readSettings();
    for (const input of form.querySelectorAll('input')) {
      const value: unknown = Reflect.get(preferences, input.name);
      input.checked = value === true || value === input.value;
    }
    const key = await readShortcut();
    element('#key', HTMLElement).textContent = key || translate('shortcut_none');
    element('#shortcut', HTMLElement).textContent = translate(
      key ? 'shortcut_change' : 'shortcut_set',
    );
  };
}
