import type { Extractor, Outcome } from './inPage.ts';
import type { CorpusPage, Folder } from './loadCorpus.ts';
import { f1, type PageScore, precision, recall } from './scores.ts';

/** One extractor on one page. */
export interface Result {
  page: Omit<CorpusPage, 'html'>;
  extractor: Extractor;
  outcome: Outcome;
  score: PageScore;
}

const mean = (values: number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((a, b) => a + b, 0) / values.length;

function known<K extends keyof PageScore>(results: Result[], key: K): NonNullable<PageScore[K]>[] {
  return results.flatMap(({ score }) => {
    const value = score[key];
    return value === undefined || value === null ? [] : [value as NonNullable<PageScore[K]>];
  });
}

const share = (values: (boolean | number)[]): number => mean(values.map(Number));

/** Column names in order, then the figure each column shows for a set of results. */
export type Figures = Record<string, (results: Result[]) => number>;

export const openRate = (r: Result[]): number => share(known(r, 'opens'));

const shingle: Figures = {
  'shingle P': (r) => mean(known(r, 'shingles').map(precision)),
  'shingle R': (r) => mean(known(r, 'shingles').map(recall)),
  exact: (r) => share(known(r, 'exact')),
  'pages with junk': (r) => share(known(r, 'junk').map((lines) => lines.length > 0)),
};
const shingleF1 = (r: Result[]): number => {
  const counts = known(r, 'shingles');
  return f1(mean(counts.map(precision)), mean(counts.map(recall)));
};
const snippetSum = (r: Result[]) =>
  known(r, 'snippets').reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });

export const figures: Record<Folder, Figures> = {
  news: { 'shingle F1': shingleF1, ...shingle, opens: openRate },
  web: {
    'word F1': (r) => mean(known(r, 'wordF1')),
    with: (r) => mean(known(r, 'with')),
    'with, marks aside': (r) => mean(known(r, 'withBare')),
    without: (r) => mean(known(r, 'without')),
    'shingle F1': shingleF1,
    ...shingle,
    title: (r) => share(known(r, 'titleRight')),
    author: (r) => share(known(r, 'authorRight')),
    date: (r) => share(known(r, 'dateRight')),
    'no author invented': (r) => share(known(r, 'noAuthorInvented')),
    opens: openRate,
  },
  world: {
    'snippet P': (r) => precision(snippetSum(r)),
    'snippet R': (r) => recall(snippetSum(r)),
    'snippet F': (r) => f1(precision(snippetSum(r)), recall(snippetSum(r))),
  },
  other: { opens: openRate },
};
