import { type Extractor, extractors } from './inPage.ts';
import { folders, isIn, parts } from './loadCorpus.ts';
import { quantile } from './quantile.ts';
import { type Figures, figures, openRate, type Result } from './summary.ts';
import { table } from './table.ts';

const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

function folderTable(results: Result[], columns: Figures): string {
  const names = Object.keys(columns);
  const rows: string[][] = [];
  for (const extractor of extractors) {
    const own = results.filter((result) => result.extractor === extractor);
    if (own.length === 0) continue;
    for (const part of parts) {
      const pages = own.filter(({ page }) => isIn(part, page));
      if (pages.length === 0 || (part === 'whole' && rows.at(-1)?.[1] === String(pages.length))) {
        continue;
      }
      rows.push([
        `${extractor}, ${part}`,
        String(pages.length),
        ...names.map((name) => shown(columns[name]?.(pages) ?? Number.NaN)),
      ]);
    }
  }
  return table(['', 'pages', ...names], rows);
}

function opensByType(results: Result[]): string {
  const own = results.filter(({ page }) => page.folder === 'other');
  const types = [...new Set(own.map(({ page }) => page.type))].sort();
  const rows = extractors.flatMap((extractor) => {
    const mine = own.filter((r) => r.extractor === extractor && r.score.opens !== undefined);
    if (mine.length === 0) return [];
    const rate = (type: string) => shown(openRate(mine.filter(({ page }) => page.type === type)));
    return [[extractor, ...types.map(rate)]];
  });
  const count = (type: string) =>
    new Set(own.filter((r) => r.page.type === type).map((r) => r.page.id)).size;
  return table(['opens', ...types.map((type) => `${type} (${count(type)})`)], rows);
}

function timeTable(results: Result[]): string {
  const timesOf = (extractor: Extractor) =>
    results.filter((r) => r.extractor === extractor).map((r) => r.score.milliseconds);
  const stock = timesOf('readability');
  const rows = extractors.flatMap((extractor) => {
    const times = timesOf(extractor);
    if (times.length === 0) return [];
    const cells = [0.5, 0.95].flatMap((part) => [
      quantile(times, part).toFixed(1),
      shown(quantile(times, part) / quantile(stock, part)),
    ]);
    return [[extractor, ...cells]];
  });
  return table(['', 'median ms', '÷ Readability', '95th percentile ms', '÷ Readability'], rows);
}

/** The results as Markdown sections, one per folder, then the time. */
export function report(results: Result[]): string {
  const sections: string[] = [];
  for (const folder of folders) {
    const own = results.filter(({ page }) => page.folder === folder);
    if (own.length === 0) continue;
    const body = folder === 'other' ? opensByType(own) : folderTable(own, figures[folder]);
    sections.push(`### \`${folder}/\`\n\n${body}`);
  }
  sections.push(`### Time, copy included\n\n${timeTable(results)}`);
  const failed = results.filter(({ outcome }) => outcome.error !== null);
  if (failed.length > 0) {
    const lines = failed.map(
      (r) => `- ${r.extractor}, ${r.page.folder}/${r.page.id}: ${r.outcome.error}`,
    );
    sections.push(`### Errors\n\n${lines.join('\n')}`);
  }
  return sections.join('\n\n');
}
