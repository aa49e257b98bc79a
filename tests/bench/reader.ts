// Measures the opening of the reader, in real browsers on real pages.
//   npm run bench:reader -- --corpus DIR                       everything; writes BENCHMARKS.md
//   … --reader-view DIR  --just-read DIR                       the same with these, unpacked
//   … --pages 5  --runs 3  --no-firefox                        less
import { cpus, loadavg } from 'node:os';
import { commandLine, stop } from '../../tools/commandLine.ts';
import { setup } from '../support/prepare.ts';
import { startServer } from '../support/server.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { chromiumPeer } from './reader/chromiumPeer.ts';
import { costOf } from './reader/costOf.ts';
import { firefoxPeers } from './reader/firefoxPeers.ts';
import type { Peer } from './reader/Peer.ts';
import { pickPages } from './reader/pickPages.ts';
import { costTable, type Opened, timeTable } from './reader/tables.ts';
import { writeBenchmarks } from './writeBenchmarks.ts';

const whole = { pages: 20, runs: 2 };
const { values: options } = commandLine(import.meta.url, {
  options: {
    corpus: { type: 'string' },
    'reader-view': { type: 'string' },
    'just-read': { type: 'string' },
    pages: { type: 'string', default: String(whole.pages) },
    runs: { type: 'string', default: String(whole.runs) },
    'no-firefox': { type: 'boolean' },
  },
});
if (!options.corpus) stop('Say where the pages are: npm run bench:reader -- --corpus DIR');
const runs = Number(options.runs);
const machine = `${cpus().length} processors, load average ${loadavg()[0]?.toFixed(1)} before the run`;

setup();
const pages = pickPages(options.corpus, Number(options.pages));
const server = await startServer();
for (const { url, html } of pages) server.serve(url, html);
server.serve('https://bench.example/empty', '<!doctype html><title>Empty</title>');

/** Every page once a round: what a machine does meanwhile falls on all pages alike. */
async function openAll(peer: Peer): Promise<Opened> {
  const times: (number | null)[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const page of pages) times.push(await peer.open(page));
    console.error(`${peer.name} in ${peer.browser}: ${run + 1} of ${runs}`);
  }
  return { name: peer.name, browser: peer.browser, times };
}

const ours = await chromiumPeer('broadsheet', 'dist/chrome', server.proxy);
await setToolbar(ours, 'reader');
const opened = [await openAll(ours)];
const cost = costTable(await costOf(ours, pages));
await ours.close();

for (const [name, folder] of [
  ['Reader View', options['reader-view']],
  ['Just Read', options['just-read']],
] as const) {
  if (!folder) {
    console.log(`${name}: skipped, no folder of it was given.`);
    continue;
  }
  const peer = await chromiumPeer(name, folder, server.proxy);
  opened.push(await openAll(peer));
  await peer.close();
}

if (!options['no-firefox']) {
  const peers = await firefoxPeers(server.proxy);
  for (const peer of peers) opened.push(await openAll(peer));
  for (const peer of peers) await peer.close();
}
await server.close();

const sizes = pages.map(({ html }) => Math.round(html.length / 1024));
const report = `${pages.length} pages of ${Math.min(...sizes)} to ${Math.max(...sizes)} KB, each opened ${runs} times; ${machine}.

${timeTable(opened)}

${cost}`;
console.log(report);
const isWhole = runs >= whole.runs && pages.length >= whole.pages && !options['no-firefox'];
if (isWhole) writeBenchmarks(report, { Node: process.version }, 'npm run bench:reader');
