import type { Tab } from './browserTab.ts';
import type { Grown } from './inPage.ts';
import { loadFolder } from './loadCorpus.ts';
import { quantile } from './quantile.ts';
import { table } from './table.ts';

/** Every so many pages of `news/` are grown, so many times. */
const every = 8;
const growths = [1, 10, 50];

const median = (values: number[]): number => quantile(values, 0.5);

/** The time of pages whose body is repeated, as a table: linear where the time per element stays. */
export async function growth(tab: Tab, corpus: string): Promise<string> {
  const runs = new Map<number, Grown[]>(growths.map((times) => [times, []]));
  let count = 0;
  for (const { html, url } of loadFolder(corpus, 'news')) {
    if (count++ % every !== 0) continue;
    for (const [times, grown] of runs) {
      grown.push(await tab.measureGrown(html, url ?? 'https://example.com/', times));
    }
  }
  const perElement = (grown: Grown[]) =>
    median(grown.map(({ elements, milliseconds }) => (1000 * milliseconds) / elements));
  const first = perElement(runs.get(1) ?? []);
  const rows = Array.from(runs, ([times, grown]) => [
    `${times} ×`,
    String(median(grown.map(({ elements }) => elements))),
    median(grown.map(({ milliseconds }) => milliseconds)).toFixed(0),
    Math.max(...grown.map(({ milliseconds }) => milliseconds)).toFixed(0),
    perElement(grown).toFixed(1),
    (perElement(grown) / first).toFixed(2),
  ]);
  const head = ['grown', 'elements', 'median ms', 'longest ms', 'µs per element', '÷ as it is'];
  return `### Growth\n\n${table(head, rows)}`;
}
