import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { shortcuts } from './shortcuts.ts';

/** Fills the panel with the list of keys, and the switch that turns the single ones off. */
export function fillKeys(
  panel: HTMLElement,
  translate: Translate,
  isOn: boolean,
  onChange: (on: boolean) => void,
): void {
  const on = make('input', { type: 'checkbox', role: 'switch', checked: isOn });
  on.addEventListener('change', () => onChange(on.checked));
  panel.append(
    make('label', { class: 'switch' }, translate('reader_keys_on'), on),
    make(
      'dl',
      {},
      ...[{ key: 'Esc', label: 'reader_close' as const }, ...shortcuts].map(({ key, label }) =>
        make('div', {}, make('dt', {}, translate(label)), make('dd', {}, make('kbd', {}, key))),
      ),
    ),
  );
}
