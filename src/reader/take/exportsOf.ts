import type { Article } from '../../extract/index.ts';
import type { MessageKey } from '../../platform/translate.ts';
import { deckOf } from '../article/deckOf.ts';
import { make } from '../dom/make.ts';
import type { ReaderOptions } from '../Reader.ts';
import type { Along } from '../way/helpAlong.ts';
import { copyText } from './copyText.ts';
import { fileName } from './fileName.ts';
import { plainText } from './plainText.ts';
import type { OnProgress } from './readPictures.ts';
import { takenFrom } from './takenFrom.ts';

/** What taking an article along needs of the open reader. */
export type TakeOptions = Pick<Along, 'body' | 'translate' | 'signal'> &
  Pick<ReaderOptions, 'loadTools'> & { article: Article };

/** One way in which an article leaves the browser. */
export interface Export {
  /** What its button says. */
  label: MessageKey;
  /**
   * Must be called in the turn of a click: browsers let nobody copy otherwise.
   *
   * @param signal gives it up.
   * @returns what to say once it is done; null where the browser itself shows it.
   * @throws where it failed or was given up.
   */
  run(signal: AbortSignal, onProgress: OnProgress): Promise<MessageKey | null>;
}

/** The ways of copying and saving an article, as the panel lists them. */
export function exportsOf({ article, body, loadTools }: TakeOptions): Export[] {
  const taken = () => takenFrom(article, body);
  const save = (content: BlobPart, type: string, ending: string) => {
    saveFile(new Blob([content], { type }), fileName(article.title, ending));
    return 'reader_take_saved' as const;
  };
  return [
    {
      label: 'reader_take_copy',
      async run() {
        await copyArticle(article, body);
        return 'reader_take_copied';
      },
    },
    {
      label: 'reader_take_copy_markdown',
      async run() {
        const { toMarkdown } = await loadTools('take');
        await copyText(toMarkdown(taken()));
        return 'reader_take_copied';
      },
    },
    {
      label: 'reader_take_save_markdown',
      async run() {
        const { toMarkdown } = await loadTools('take');
        return save(toMarkdown(taken()), 'text/markdown', 'md');
      },
    },
    {
      label: 'reader_take_save_html',
      async run(signal, onProgress) {
        const { toHtml } = await loadTools('take');
        return save(await toHtml(taken(), signal, onProgress), 'text/html', 'html');
      },
    },
    {
      label: 'reader_take_save_epub',
      async run(signal, onProgress) {
        const { toEpub } = await loadTools('take');
        const book = await toEpub(taken(), signal, onProgress);
        return save(book, 'application/epub+zip', 'epub');
      },
    },
  ];
}

/** As plain text, and with its markup for programs that take it. */
function copyArticle(article: Article, body: HTMLElement): Promise<void> {
  const { title, url, body: copy } = takenFrom(article, body);
  const plain = [`${title}\n${url}`, deckOf(article), plainText(body)];
  copy.prepend(make('h1', {}, title), make('p', {}, make('a', { href: url }, url)));
  const markup = new XMLSerializer().serializeToString(copy);
  return copyText(plain.filter(Boolean).join('\n\n'), markup);
}

function saveFile(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  make('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
