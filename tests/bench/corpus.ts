// Measures extraction on real pages with known truth, in real Chromium.
//   npm run bench -- --corpus DIR                 everything; writes BENCHMARKS.md
//   … --only broadsheet  --folder news  --part study  --page ID    less
//   … --worst 10                                  also print the worst pages, line by line
//   … --short                                 also print how often the text is said to look short
//   … --grow                                      only the time of pages grown to 10 and 50 times
import { readFileSync } from 'node:fs';
import { commandLine, stop } from '../../tools/commandLine.ts';
import { openTab, type Tab } from './browserTab.ts';
import { growth } from './growth.ts';
import { type Extractor, extractors } from './inPage.ts';
import { type Folder, folders, isIn, loadFolder, type Part } from './loadCorpus.ts';
import { report } from './report.ts';
import { scorePage } from './scores.ts';
import { shortLine } from './shortLine.ts';
import type { Result } from './summary.ts';
import { explain, goodness } from './worst.ts';
import { writeBenchmarks } from './writeBenchmarks.ts';

const { values: options } = commandLine(import.meta.url, {
  options: {
    corpus: { type: 'string' },
    only: { type: 'string', multiple: true },
    folder: { type: 'string', multiple: true },
    part: { type: 'string' },
    page: { type: 'string' },
    worst: { type: 'string' },
    grow: { type: 'boolean' },
    short: { type: 'boolean' },
  },
});
if (!options.corpus) stop('Say where the pages are: npm run bench -- --corpus DIR');
const corpus = options.corpus;
const part = options.part as Part | undefined;
const chosen = extractors.filter((name) => !options.only || options.only.includes(name));
const isWhole = !options.only && !options.folder && !options.part && !options.page && !options.grow;

/** Each page starts with another extractor, so that none always runs on cold caches. */
const rotated = (count: number): Extractor[] =>
  chosen.map((_, i) => chosen[(i + count) % chosen.length] ?? 'broadsheet');

async function* resultsOf(tab: Tab, folder: Folder): AsyncGenerator<Result> {
  let count = 0;
  for (const { html, ...page } of loadFolder(corpus, folder)) {
    if (part && !isIn(part, page)) continue;
    if (options.page && page.id !== options.page) continue;
    const outcomes = await tab.measure(html, page.url ?? 'https://example.com/', rotated(count++));
    if (count % 100 === 0) console.error(`${folder}: ${count} pages`);
    for (const extractor of chosen) {
      const outcome = outcomes[extractor];
      if (!outcome) continue;
      yield { page, extractor, outcome, score: scorePage({ ...page, html }, outcome) };
    }
  }
}

const tab = await openTab();
const results: Result[] = [];
for (const folder of folders) {
  if (options.grow || (options.folder && !options.folder.includes(folder))) continue;
  const start = Date.now();
  for await (const result of resultsOf(tab, folder)) results.push(result);
  console.error(`${folder} took ${Math.round((Date.now() - start) / 1000)} s`);
}
const grown = options.grow || isWhole ? [await growth(tab, corpus)] : [];
const chromium = await tab.version();
await tab.close();

const text = [...(options.grow ? [] : [report(results)]), ...grown].join('\n\n');
console.log(text);
if (options.short) console.log(shortLine(results));
const worst = Number(options.worst ?? 0);
if (worst > 0) {
  const ours = results.filter(({ extractor }) => extractor === (chosen[0] ?? 'broadsheet'));
  const ranked = ours.sort((a, b) => goodness(a) - goodness(b));
  console.log(`\n${ranked.slice(0, worst).map(explain).join('\n\n')}`);
}
if (isWhole) {
  const versionOf = (name: string): string =>
    JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
  writeBenchmarks(text, {
    Chromium: chromium,
    '@mozilla/readability': versionOf('@mozilla/readability'),
    defuddle: versionOf('defuddle'),
    Node: process.version,
  });
}
