import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';

interface ReportOptions {
  translate: Translate;
  announce(words: string): void;
}

/** A button that copies a report and shows what was copied. Pages without TLS let nobody copy: there it is selected. */
export function makeReport(
  report: () => string,
  { translate, announce }: ReportOptions,
): HTMLElement {
  const button = make('button', { type: 'button' }, translate('reader_report'));
  const field = make('textarea', { readonly: true, rows: 8, hidden: true });
  field.setAttribute('aria-label', translate('reader_report'));
  button.addEventListener('click', async () => {
    field.value = report();
    field.hidden = false;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      announce(translate('reader_report_copied'));
    } catch {
      announce(translate('reader_report_selected'));
    }
  });
  return make('div', { class: 'report' }, button, field);
}
