import { make } from '../dom/make.ts';
import { type Export, exportsOf, type TakeOptions } from './exportsOf.ts';
import { makeExporter } from './makeExporter.ts';

/** Fills the panel with the ways in which an article leaves the browser. */
export function fillTake(panel: HTMLElement, options: TakeOptions): void {
  const { translate, signal } = options;
  const exporter = makeExporter(translate, signal);
  const printed: Export = {
    label: 'reader_take_print',
    async run() {
      panel.hidePopover();
      print();
      return null;
    },
  };
  const buttons = [printed, ...exportsOf(options)].map(({ label, run }) => {
    const button = make('button', { type: 'button', class: 'entry' }, translate(label));
    button.addEventListener('click', () => exporter.start(run));
    return button;
  });
  panel.append(...buttons, ...exporter.elements);
}
