import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import * as broadsheet from '../../src/extract/index.ts';
import { looksShort } from '../../src/reader/removed/looksShort.ts';
import { textOf } from './textOf.ts';

export const extractors = ['broadsheet', 'readability', 'defuddle'] as const;
export type Extractor = (typeof extractors)[number];

/** What one extractor made of one page. */
export interface Outcome {
  text: string;
  title: string;
  author: string;
  date: string;
  /** Whether its own automatic decision would open the page; null where it makes none. */
  opens: boolean | null;
  /** Whether it says that its text looks short; null where it never does. */
  saysShort: boolean | null;
  /** Milliseconds from a parsed page to plain data, the copy included. */
  milliseconds: number;
  error: string | null;
}

type Extracted = Omit<Outcome, 'milliseconds' | 'error' | 'text' | 'opens'> & { html: string };

const run: Record<Extractor, (page: Document, url: string) => Extracted> = {
  broadsheet(page, url) {
    const article = broadsheet.extractArticle(page, { url });
    return {
      html: article?.content ?? '',
      title: article?.title ?? '',
      author: article?.byline ?? '',
      date: article?.publishedTime ?? '',
      saysShort: article ? looksShort(article) : false,
    };
  },
  readability(page) {
    const article = new Readability(page.cloneNode(true) as Document).parse();
    return {
      html: article?.content ?? '',
      title: article?.title ?? '',
      author: article?.byline ?? '',
      date: article?.publishedTime ?? '',
      saysShort: null,
    };
  },
  defuddle(page, url) {
    const { content, title, author, published } = new Defuddle(page, { url }).parse();
    return { html: content, title, author, date: published, saysShort: null };
  },
};

const opens: Record<Extractor, (page: Document, url: string) => boolean | null> = {
  broadsheet: broadsheet.looksLikeArticle,
  readability: (page) => isProbablyReaderable(page),
  defuddle: () => null,
};

function outcomeOf(extractor: Extractor, html: string, url: string): Outcome {
  const page = new DOMParser().parseFromString(html, 'text/html');
  let error: string | null = null;
  let extracted: Extracted = { html: '', title: '', author: '', date: '', saysShort: null };
  const opened = opens[extractor](page, url);
  const start = performance.now();
  try {
    extracted = run[extractor](page, url);
  } catch (thrown) {
    error = String(thrown);
  }
  const milliseconds = performance.now() - start;
  const { html: content, ...metadata } = extracted;
  return { ...metadata, text: textOf(content), opens: opened, milliseconds, error };
}

/** Runs the extractors on one page in the given order, each on a document of its own. */
function measure(
  html: string,
  url: string,
  order: Extractor[],
): Partial<Record<Extractor, Outcome>> {
  const outcomes: Partial<Record<Extractor, Outcome>> = {};
  for (const extractor of order) outcomes[extractor] = outcomeOf(extractor, html, url);
  return outcomes;
}

export type Measure = typeof measure;

/** A page whose body holds everything so many times, and how long the extension takes for it. */
export interface Grown {
  elements: number;
  milliseconds: number;
}

function measureGrown(html: string, url: string, times: number): Grown {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const content = [...page.body.childNodes];
  for (let time = 1; time < times; time += 1) {
    page.body.append(...content.map((node) => node.cloneNode(true)));
  }
  const start = performance.now();
  broadsheet.extractArticle(page, { url });
  const milliseconds = performance.now() - start;
  return { elements: page.getElementsByTagName('*').length, milliseconds };
}

export type MeasureGrown = typeof measureGrown;
Object.assign(globalThis, { measure, measureGrown });
