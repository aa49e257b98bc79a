import type { MessageKey, Translate } from '../platform/translate.ts';
import { make } from '../reader/dom/make.ts';
import { themeColours } from '../reader/look/themes.ts';
import { alignments, columnings, fonts, type Look, type Theme, themes } from '../settings/Look.ts';
import { limits } from '../settings/limits.ts';
import { cssField } from './cssField.ts';
import { ownColourFields } from './ownColourFields.ts';

const choices = { theme: themes, font: fonts, align: alignments, columns: columnings } as const;

const isChoice = (name: string): name is keyof typeof choices => name in choices;
const isRange = (name: string): name is keyof typeof limits => name in limits;

/**
 * Makes the controls of a form whose field names are settings: `<div data-choices="theme">` becomes
 * radio buttons, `<input type="range" name="fontSize">` gets its limits, and the `<output>` beside
 * it shows the value. `<div data-own-colours>` gets the fields of the theme "own", and
 * `<div data-css>` the one for CSS.
 *
 * @param onChange called at each change by the person, with the one field that changed.
 */
export function lookForm(
  form: HTMLFormElement,
  translate: Translate,
  onChange: (change: Partial<Look>) => void,
) {
  for (const holder of form.querySelectorAll<HTMLElement>('[data-choices]')) {
    fillChoices(holder, translate);
  }
  for (const range of form.querySelectorAll<HTMLInputElement>('input[type=range]')) {
    if (!isRange(range.name)) continue;
    const [min, max, step] = limits[range.name];
    Object.assign(range, { min, max, step });
  }
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    showValue(target, translate);
    if (isRange(target.name)) onChange({ [target.name]: target.valueAsNumber });
    else if (isChoice(target.name)) onChange({ [target.name]: target.value });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  const parts = [ownColourFields(form, translate, onChange), cssField(form, translate, onChange)];

  return {
    /** Shows a look. A control that the person holds just now is left alone. */
    show(look: Look): void {
      for (const input of form.querySelectorAll('input')) {
        if (input.matches('[type=radio]') && isChoice(input.name)) {
          input.checked = look[input.name] === input.value;
        } else if (isRange(input.name) && !input.matches(':active')) {
          input.valueAsNumber = look[input.name];
        }
        showValue(input, translate);
      }
      for (const show of parts) show(look);
    },
  };
}

function fillChoices(holder: HTMLElement, translate: Translate): void {
  const name = holder.getAttribute('data-choices') ?? '';
  if (!isChoice(name)) return;
  for (const value of choices[name]) {
    const text = translate(`${name}_${value}` as MessageKey);
    const input = make('input', { type: 'radio', name, value });
    const label = make('label', { class: 'choice' }, input, make('span', {}, text));
    if (name === 'theme') paintSwatch(label, value as Theme);
    holder.append(label);
  }
}

/** Paints a theme's button in its colours: "auto" in light and dark; "own" is painted once the look is known. */
function paintSwatch(label: HTMLElement, theme: Theme): void {
  if (theme === 'own') return;
  const [light, dark] = theme === 'auto' ? (['light', 'dark'] as const) : [theme, theme];
  const ground = `${themeColours[light].paper} 50%, ${themeColours[dark].paper} 50%`;
  label.style.setProperty('--swatch', `linear-gradient(100deg, ${ground})`);
  label.style.setProperty(
    '--swatch-ink',
    theme === 'auto' ? 'transparent' : themeColours[theme].ink,
  );
}

function showValue(input: HTMLInputElement, translate: Translate): void {
  if (!isRange(input.name)) return;
  const text = translate(`value_${input.name}` as MessageKey, input.valueAsNumber);
  input.setAttribute('aria-valuetext', text);
  const output = input.closest('label')?.querySelector('output');
  if (output) output.textContent = text;
}
