import type { MessageKey, Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';

/** The controls of "Text and layout": those that most people look for, then the finer ones. */
export function makeLookFields(translate: Translate): HTMLElement[] {
  const choices = (name: 'theme' | 'font' | 'align' | 'columns', look: string) =>
    make(
      'fieldset',
      {},
      make('legend', {}, translate(`look_${name}`)),
      make('div', { class: look, 'data-choices': name }),
    );
  const slider = (name: string) =>
    make(
      'label',
      { class: 'slider' },
      make('span', {}, translate(`look_${name}` as MessageKey)),
      make('input', { type: 'range', name }),
      make('output', {}),
    );
  return [
    choices('theme', 'swatches'),
    make(
      'fieldset',
      { class: 'own' },
      make('legend', {}, translate('look_own')),
      make('div', { class: 'own-colours', 'data-own-colours': '' }),
    ),
    choices('font', 'segments'),
    ...['fontSize', 'width', 'lineHeight'].map(slider),
    make(
      'details',
      {},
      make('summary', {}, translate('reader_look_more')),
      ...['fontWeight', 'letterSpacing', 'wordSpacing'].map(slider),
      choices('align', 'segments'),
      choices('columns', 'segments'),
    ),
    make(
      'details',
      {},
      make('summary', {}, translate('look_css')),
      make('div', { class: 'css', 'data-css': '' }),
    ),
  ];
}
