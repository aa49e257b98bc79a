import type { Translate } from '../platform/translate.ts';
import { make } from '../reader/dom/make.ts';
import { cleanCss } from '../reader/look/cleanCss.ts';
import { type Look, longestCss } from '../settings/Look.ts';
import { hint } from './hint.ts';

/** Lines of what was refused: the first ones say what is wrong. */
const mostLines = 4;

/** Characters of one such line. */
const longestLine = 90;

/**
 * Fills `[data-css]` of a form with the field for somebody's own CSS, which says what of it cannot
 * be used.
 *
 * @returns a function that shows a look in it. While somebody writes, the field is left alone.
 */
export function cssField(
  form: HTMLFormElement,
  translate: Translate,
  onChange: (change: Partial<Look>) => void,
) {
  const holder = form.querySelector('[data-css]');
  const field = make('textarea', {
    name: 'css',
    rows: 6,
    maxlength: longestCss,
    spellcheck: 'false',
    dir: 'ltr',
    'aria-label': translate('look_css'),
    placeholder: 'p { text-indent: 1.5em }',
  });
  const said = make('div', { class: 'warning', role: 'status' });
  holder?.append(field, hint(translate('look_css_hint')), said);

  const say = () => {
    const { css, refused } = cleanCss(field.value);
    const lines = refused.slice(0, mostLines).map((line) => {
      const short = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
      return translate('look_css_refused', short);
    });
    if (field.value.trim() && !css && refused.length === 0) lines.push(translate('look_css_none'));
    said.replaceChildren(...lines.map((line) => make('p', {}, line)));
  };
  field.addEventListener('input', () => {
    say();
    onChange({ css: field.value });
  });

  return ({ css }: Look): void => {
    if (field.matches(':focus') || field.value === css) return;
    field.value = css;
    say();
  };
}
