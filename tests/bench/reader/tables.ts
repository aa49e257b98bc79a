import { quantile } from '../quantile.ts';
import { table } from '../table.ts';
import type { Cost } from './costOf.ts';

/** What one reader in one browser took, in milliseconds; null where it did not show the article. */
export interface Opened {
  name: string;
  browser: string;
  times: (number | null)[];
}

/** From the click to the text, with each as a multiple of ours in the same browser. */
export function timeTable(opened: readonly Opened[]): string {
  const rows = opened.map(({ name, browser, times }) => {
    const ours = opened.find((one) => one.browser === browser)?.times ?? [];
    const shown = (all: (number | null)[]) => all.filter((time) => time !== null);
    const cells = [0.5, 0.95].flatMap((share) => {
      const time = quantile(shown(times), share);
      return [time.toFixed(0), (time / quantile(shown(ours), share)).toFixed(2)];
    });
    return [name, browser, ...cells, `${shown(times).length} of ${times.length}`];
  });
  const head = ['', 'browser', 'median ms', '÷ ours', '95th percentile ms', '÷ ours', 'shown'];
  return table(head, rows);
}

/** What our scripts weigh and do. */
export function costTable(cost: Cost): string {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;
  const ratio = quantile(
    cost.heaps.map(({ reader, article }) => reader / article),
    0.5,
  );
  const median = (values: readonly number[]) => quantile(values, 0.5);
  return table(
    ['on opening', ''],
    [
      ['scripts on a page not asked for, most', kilobytes(Math.max(...cost.unasked))],
      [
        'scripts, median and most',
        [0.5, 1].map((share) => kilobytes(quantile(cost.raw, share))).join(', '),
      ],
      [
        'the same, gzipped',
        [0.5, 1].map((share) => kilobytes(quantile(cost.packed, share))).join(', '),
      ],
      ['fonts that come as scripts too, median', kilobytes(median(cost.fonts))],
      [
        'compiling them and running their top level, median',
        `${median(cost.compiling).toFixed(1)} ms`,
      ],
      ['longest task with a script of ours, median', `${median(cost.longest).toFixed(0)} ms`],
      ['heap of an open reader, median', megabytes(median(cost.heaps.map(({ reader }) => reader)))],
      [
        'heap of the article alone, median',
        megabytes(median(cost.heaps.map(({ article }) => article))),
      ],
      ['reader ÷ article, median', ratio.toFixed(1)],
    ],
  );
}
