import { translate } from '../platform/translate.ts';
import { changeItem, readItems } from '../settings/itemStore.ts';
import { checkItem } from '../sites/checkItem.ts';
import { element } from '../ui/element.ts';
import { sayError } from '../ui/notice.ts';

/** Says which stored values cannot be used (defaults hold in their place), and clears them on demand. */
export async function showStored(): Promise<void> {
  const items = await readItems(null);
  const bad = [...items].flatMap(([key, value]) => {
    const checked = checkItem(key, value);
    if (checked && checked.problems.length === 0) return [];
    const fields = checked?.problems.map((field) => `${key} ${field}`.trim()) ?? [key];
    return [{ key, fields, good: checked?.value }];
  });
  element('#stored', HTMLElement).hidden = bad.length === 0;
  const list = bad.flatMap(({ fields }) => fields).join(', ');
  element('#stored p', HTMLElement).textContent = translate('stored_unusable', list);
  element('#stored button', HTMLButtonElement).onclick = () => {
    const cleared = bad.map(({ key, good }) => changeItem(key, () => good));
    void Promise.all(cleared).catch(sayError);
  };
}
