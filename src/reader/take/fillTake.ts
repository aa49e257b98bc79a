import type { Article } from '../../extract/index.ts';
import type { MessageKey } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import type { ReaderOptions } from '../Reader.ts';
import type { Along } from '../way/helpAlong.ts';
import { fileName } from './fileName.ts';
import { takenFrom } from './takenFrom.ts';

export type TakeOptions = Pick<Along, 'body' | 'translate' | 'signal'> &
  Pick<ReaderOptions, 'loadTools'> & { article: Article };

/** Fills the panel with the ways in which an article leaves the browser. */
export function fillTake(panel: HTMLElement, options: TakeOptions): void {
  const { body, translate, signal, article, loadTools } = options;
  const said = make('p', { class: 'said', role: 'status' });
  const taken = () => takenFrom(article, body);

  const way = (key: MessageKey, run: () => Promise<MessageKey | null>) => {
    const button = make('button', { type: 'button', class: 'entry' }, translate(key));
    button.addEventListener('click', async () => {
      said.textContent = translate('reader_take_busy');
      const done = await run().catch(() => 'reader_take_failed' as const);
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
      text.prepend(make('h1', {}, title), make('p', {}, make('a', { href: url }, url)));
      const blob = (type: string, content: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', new XMLSerializer().serializeToString(text)),
          'text/plain': blob('text/plain', `${title}\n${url}\n\n${article.textContent}`),
        }),
      ]);
      return 'reader_take_copied';
    }),
    way('reader_take_copy_markdown', async () => {
      const { toMarkdown } = await loadTools('take');
      await navigator.clipboard.writeText(toMarkdown(taken()));
      return 'reader_take_copied';
    }),
    way('reader_take_save_markdown', async () => {
      const { toMarkdown } = await loadTools('take');
      save(new Blob([toMarkdown(taken())], { type: 'text/markdown' }), 'md');
      return 'reader_take_saved';
    }),
    way('reader_take_save_html', async () => {
      const { toHtml } = await loadTools('take');
      save(new Blob([await toHtml(taken(), signal)], { type: 'text/html' }), 'html');
      return 'reader_take_saved';
    }),
    said,
  );

  function save(blob: Blob, ending: string) {
    const href = URL.createObjectURL(blob);
    make('a', { href, download: fileName(article.title, ending) }).click();
    URL.revokeObjectURL(href);
  }
}
