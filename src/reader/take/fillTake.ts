import type { Article } from '../../extract/index.ts';
import type { MessageKey } from '../../platform/translate.ts';
import { deckOf } from '../article/deckOf.ts';
import { make } from '../dom/make.ts';
import type { ReaderOptions } from '../Reader.ts';
import type { Along } from '../way/helpAlong.ts';
import { copyText } from './copyText.ts';
import { fileName } from './fileName.ts';
import { plainText } from './plainText.ts';
import { takenFrom } from './takenFrom.ts';

/** What the panel needs of the open reader. */
export type TakeOptions = Pick<Along, 'body' | 'translate' | 'signal'> &
  Pick<ReaderOptions, 'loadTools'> & { article: Article };

/** Fills the panel with the ways in which an article leaves the browser. */
export function fillTake(panel: HTMLElement, options: TakeOptions): void {
  const { body, translate, signal, article, loadTools } = options;
  const said = make('p', { class: 'said', role: 'status' });
  const taken = () => takenFrom(article, body);

  const cancel = make(
    'button',
    { type: 'button', class: 'plain', hidden: true },
    translate('carry_cancel'),
  );
  let giveUp = new AbortController();
  cancel.addEventListener('click', () => giveUp.abort());

  const way = (key: MessageKey, run: (given: AbortSignal) => Promise<MessageKey | null>) => {
    const button = make('button', { type: 'button', class: 'entry' }, translate(key));
    button.addEventListener('click', async () => {
      // Whoever asks for another one has given up on the one before.
      giveUp.abort();
      const mine = new AbortController();
      giveUp = mine;
      const given = AbortSignal.any([signal, mine.signal]);
      said.textContent = translate('reader_take_busy');
      const done = await run(given).catch(() =>
        given.aborted ? ('reader_take_given_up' as const) : ('reader_take_failed' as const),
      );
      if (giveUp !== mine) return;
      cancel.hidden = true;
      said.textContent = done ? translate(done) : '';
    });
    return button;
  };

  panel.append(
    way('reader_take_print', async () => {
      panel.hidePopover();
      print();
      return null;
    }),
    way('reader_take_copy', async () => {
      const { title, url, body: text } = taken();
      const plain = [`${title}\n${url}`, deckOf(article), plainText(body)];
      text.prepend(make('h1', {}, title), make('p', {}, make('a', { href: url }, url)));
      const markup = new XMLSerializer().serializeToString(text);
      await copyText(plain.filter(Boolean).join('\n\n'), markup);
      return 'reader_take_copied';
    }),
    way('reader_take_copy_markdown', async () => {
      const { toMarkdown } = await loadTools('take');
      await copyText(toMarkdown(taken()));
      return 'reader_take_copied';
    }),
    way('reader_take_save_markdown', async () => {
      const { toMarkdown } = await loadTools('take');
      save(new Blob([toMarkdown(taken())], { type: 'text/markdown' }), 'md');
      return 'reader_take_saved';
    }),
    way('reader_take_save_html', async (given) => {
      const { toHtml } = await loadTools('take');
      save(new Blob([await toHtml(taken(), given, sayProgress)], { type: 'text/html' }), 'html');
      return 'reader_take_saved';
    }),
    way('reader_take_save_epub', async (given) => {
      const { toEpub } = await loadTools('take');
      const book = await toEpub(taken(), given, sayProgress);
      save(new Blob([book], { type: 'application/epub+zip' }), 'epub');
      return 'reader_take_saved';
    }),
    said,
    cancel,
  );

  /** Pictures may take long to come: then it shows how far they are, and that one need not wait. */
  function sayProgress(done: number, all: number) {
    if (all === 0) return;
    cancel.hidden = false;
    said.textContent = translate('reader_take_pictures', done, all);
  }

  function save(blob: Blob, ending: string) {
    const href = URL.createObjectURL(blob);
    make('a', { href, download: fileName(article.title, ending) }).click();
    URL.revokeObjectURL(href);
  }
}
