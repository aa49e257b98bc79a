import { loadFolder } from '../loadCorpus.ts';

export interface BenchPage {
  url: string;
  html: string;
  /** Words of the article's longest paragraph, by which its text is told wherever it is shown. */
  words: string;
}

/** Characters of text that a page must have to count as an article here. */
const shortest = 1500;
/** Characters; enough to be there once, and not so many that a link or an accent ends them. */
const told = 40;

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

function wordsOf(body: string): string {
  const [longest = ''] = body.split('\n').sort((a, b) => b.length - a.length);
  return collapse(longest).slice(0, told);
}

/**
 * Articles of all sizes: the smallest, the largest, and at even steps between.
 *
 * @param corpus laid out as `BENCHMARKS.md` says; its `news` pages are taken.
 */
export function pickPages(corpus: string, count: number): BenchPage[] {
  const pages = [...loadFolder(corpus, 'news')]
    .filter(({ body, html }) => {
      const words = wordsOf(body ?? '');
      return (body ?? '').length >= shortest && collapse(html).includes(words);
    })
    .sort((a, b) => a.html.length - b.html.length);
  if (pages.length < count) throw new Error(`Only ${pages.length} of ${count} pages: ${corpus}`);
  return Array.from({ length: count }, (_, step) => {
    const page = pages[Math.round((step * (pages.length - 1)) / (count - 1))];
    if (!page) throw new Error(`No page at step ${step}.`);
    return {
      url: `https://bench.example/${step}`,
      html: page.html,
      words: wordsOf(page.body ?? ''),
    };
  });
}
