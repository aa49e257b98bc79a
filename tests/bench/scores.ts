import type { Outcome } from './inPage.ts';
import { junkLinesIn } from './junkLines.ts';
import type { CorpusPage } from './loadCorpus.ts';

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function tally(items: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function compare(found: string[], true_: string[]): Counts {
  const truth = tally(true_);
  const ours = tally(found);
  let tp = 0;
  for (const [item, count] of ours) tp += Math.min(count, truth.get(item) ?? 0);
  return { tp, fp: found.length - tp, fn: true_.length - tp };
}

/** Four words in a row; a text of fewer words is one shingle, as in the benchmark's own code. */
function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const shingles: string[] = [];
  for (let i = 0; i + 4 <= Math.max(words.length, 4); i++) {
    shingles.push(words.slice(i, i + 4).join(' '));
  }
  return shingles;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const precision = ({ tp, fp }: Counts): number => ratio(tp, tp + fp);
export const recall = ({ tp, fn }: Counts): number => ratio(tp, tp + fn);
export const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function share(text: string, snippets: string[]): number {
  const lower = collapse(text).toLowerCase();
  return ratio(
    snippets.filter((s) => lower.includes(collapse(s).toLowerCase())).length,
    snippets.length,
  );
}

/** Letters and digits alone: the truth has straight marks and other spaces where many pages have not. */
const bare = (text: string): string => wordsOf(text.toLowerCase()).join('');

function shareBare(text: string, snippets: string[]): number {
  const own = bare(text);
  return ratio(snippets.filter((s) => own.includes(bare(s))).length, snippets.length);
}

const sameWords = (text: string): string => wordsOf(text.toLowerCase()).join(' ');
const wordSet = (text: string): string =>
  [...new Set(wordsOf(text.toLowerCase()))].sort().join(' ');

function withinADay(found: string, truth: string): boolean {
  const distance = Math.abs(Date.parse(found) - Date.parse(truth));
  return distance <= 36 * 3_600_000 && Math.abs(dayOf(found) - dayOf(truth)) <= 1;
}
const dayOf = (date: string): number =>
  Math.floor(Date.parse(/^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? date) / 86_400_000);

/** Every score a page can give; what its truth does not know is absent, and no part of an average. */
export interface PageScore {
  shingles?: Counts;
  exact?: boolean;
  wordF1?: number;
  with?: number;
  withBare?: number;
  without?: number;
  snippets?: Counts;
  titleRight?: boolean;
  authorRight?: boolean;
  dateRight?: boolean;
  noAuthorInvented?: boolean;
  opens?: boolean;
  junk?: string[];
  milliseconds: number;
}

/** Scores one extractor's outcome on one page against the page's truth. */
export function scorePage(page: CorpusPage, outcome: Outcome): PageScore {
  const score: PageScore = { milliseconds: outcome.milliseconds };
  if (outcome.opens !== null) score.opens = outcome.opens;
  const body = page.body ?? '';
  if (page.folder === 'news' || page.folder === 'web') {
    score.shingles = compare(shinglesOf(outcome.text), shinglesOf(body));
    score.exact = wordsOf(outcome.text).join(' ') === wordsOf(body).join(' ');
    score.junk = junkLinesIn(outcome.text, body);
  }
  if (page.folder === 'web') Object.assign(score, webScore(page, outcome));
  if (page.folder === 'world') {
    const text = collapse(outcome.text);
    const has = (snippet: string) => text.includes(collapse(snippet));
    const tp = (page.with ?? []).filter(has).length;
    const fp = (page.without ?? []).filter(has).length;
    score.snippets = { tp, fp, fn: (page.with ?? []).length - tp };
  }
  return score;
}

function webScore(page: CorpusPage, outcome: Outcome): Partial<PageScore> {
  const score: Partial<PageScore> = {};
  const words = compare(
    wordsOf(outcome.text.toLowerCase()),
    wordsOf((page.body ?? '').toLowerCase()),
  );
  score.wordF1 = f1(precision(words), recall(words));
  if (page.with?.length) {
    score.with = share(outcome.text, page.with);
    score.withBare = shareBare(outcome.text, page.with);
  }
  if (page.without?.length) score.without = share(outcome.text, page.without);
  if (page.title) score.titleRight = sameWords(outcome.title) === sameWords(page.title);
  if (page.author) score.authorRight = wordSet(outcome.author) === wordSet(page.author);
  else score.noAuthorInvented = outcome.author.trim() === '';
  if (page.date) score.dateRight = withinADay(outcome.date, page.date);
  return score;
}
