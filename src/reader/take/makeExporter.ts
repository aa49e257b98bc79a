import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import type { Export } from './exportsOf.ts';

/** Runs one export at a time and says how it goes. */
export interface Exporter {
  /** The line that says how it goes, and the button that gives it up. */
  elements: HTMLElement[];
  /** Runs an export. One that still runs is given up for it. */
  start(run: Export['run']): Promise<void>;
}

/** @param closed aborts when the reader closes, and gives up what still runs. */
export function makeExporter(translate: Translate, closed: AbortSignal): Exporter {
  const said = make('p', { class: 'said', role: 'status' });
  const cancel = make(
    'button',
    { type: 'button', class: 'plain', hidden: true },
    translate('carry_cancel'),
  );
  let current = new AbortController();
  cancel.addEventListener('click', () => current.abort());

  /** Pictures may take long to come: then it shows how far they are, and that one need not wait. */
  function sayProgress(done: number, all: number) {
    if (all === 0) return;
    cancel.hidden = false;
    said.textContent = translate('reader_take_pictures', done, all);
  }

  return {
    elements: [said, cancel],
    async start(run) {
      current.abort();
      const mine = new AbortController();
      current = mine;
      const signal = AbortSignal.any([closed, mine.signal]);
      said.textContent = translate('reader_take_busy');
      const done = await run(signal, sayProgress).catch(() =>
        signal.aborted ? ('reader_take_given_up' as const) : ('reader_take_failed' as const),
      );
      if (current !== mine) return;
      cancel.hidden = true;
      said.textContent = done ? translate(done) : '';
    },
  };
}
