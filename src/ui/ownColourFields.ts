import type { MessageKey, Translate } from '../platform/translate.ts';
import { make } from '../reader/dom/make.ts';
import { ownColourFields as fields, type Look } from '../settings/Look.ts';
import { enough, ownContrast } from './ownContrast.ts';

type Change = (change: Partial<Look>) => void;

/**
 * Fills `[data-own-colours]` of a form with the colours of the theme "own" and a warning where they
 * make text hard to read.
 *
 * @returns a function that shows a look in them, and in the theme's own button.
 */
export function ownColourFields(form: HTMLFormElement, translate: Translate, onChange: Change) {
  const holder = form.querySelector('[data-own-colours]');
  const inputs = fields.map((name) => make('input', { type: 'color', name }));
  const warning = make('p', { class: 'warning', role: 'status' });
  holder?.append(...inputs.map((input) => labelled(input, translate)), warning);
  for (const input of inputs) {
    input.addEventListener('input', () => onChange({ theme: 'own', [input.name]: input.value }));
  }

  return (look: Look): void => {
    const swatch = form.querySelector<HTMLElement>('.choice:has([name=theme][value=own])');
    swatch?.style.setProperty('--swatch', look.ownPaper);
    swatch?.style.setProperty('--swatch-ink', look.ownInk);
    for (const input of inputs) input.value = look[input.name as (typeof fields)[number]];
    const contrast = ownContrast(look);
    const text = contrast < enough ? translate('look_hard_to_read', contrast, enough) : '';
    if (warning.textContent !== text) warning.textContent = text;
  };
}

function labelled(input: HTMLInputElement, translate: Translate): HTMLElement {
  return make('label', {}, input, make('span', {}, translate(`look_${input.name}` as MessageKey)));
}
