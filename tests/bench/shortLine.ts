import { type Folder, folders } from './loadCorpus.ts';
import type { Result } from './summary.ts';
import { goodness } from './worst.ts';

/** F1 from which on nothing that matters is missing, so that the line is a false alarm. */
const good = 0.95;

/**
 * How often the line "The text looks short" shows: on pages whose text is right, where it is a false
 * alarm, and on those whose text lacks much, where it is wanted. F1 as in `goodness`.
 */
export function shortLine(results: Result[]): string {
  const judged = results.filter(({ page, outcome }) => page.body && outcome.saysShort !== null);
  const rate = (some: Result[]) =>
    `${some.filter(({ outcome }) => outcome.saysShort).length} of ${some.length}`;
  const line = (folder: Folder) => {
    const pages = judged.filter(({ page }) => page.folder === folder);
    const right = pages.filter((result) => goodness(result) >= good);
    const poor = pages.filter((result) => goodness(result) < good / 2);
    return `| ${folder} | ${rate(right)} | ${rate(poor)} |`;
  };
  const known = folders.filter((folder) => judged.some(({ page }) => page.folder === folder));
  return [
    `\n| “The text looks short” | F1 at least ${good} | F1 below ${good / 2} |`,
    '|---|---|---|',
    ...known.map(line),
  ].join('\n');
}
