import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer-core';
import type { ChromiumPeer } from './chromiumPeer.ts';
import type { BenchPage } from './pickPages.ts';

export interface Cost {
  /** Bytes of our scripts that ran in pages nobody asked for; one for each page. */
  unasked: number[];
  /** Bytes of those that ran when the reader opened, as they are and compressed each for itself. */
  raw: number[];
  packed: number[];
  /** Bytes of the fonts that were handed over as scripts; one for each page. */
  fonts: number[];
  /** Milliseconds, one for each page. */
  compiling: number[];
  /** Milliseconds of the longest task in which a script of ours ran; one for each page. */
  longest: number[];
  /** Bytes, scripts and nodes alike; one for each page. */
  heaps: { reader: number; article: number }[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** What scripts and nodes of a page's process hold after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return heap.usedSize + (heap.embedderHeapUsedSize ?? 0);
}

/** What a trace of an opening says of our scripts, in milliseconds. */
function timesIn(trace: Uint8Array, id: string): { compiling: number; longest: number } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const isOurs = ({ args }: TraceEvent) =>
    (args?.data?.url ?? args?.fileName ?? '').includes(`//${id}/`);
  const ours = traceEvents.filter(isOurs);
  const evaluated = ours.filter(({ name }) => name === 'EvaluateScript');
  // What this one runs at its top level is the opening itself.
  const loaded = evaluated.filter(({ args }) => !args?.data?.url?.endsWith('/toggle.js'));
  const thread = evaluated[0];
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' &&
      pid === thread?.pid &&
      tid === thread.tid &&
      ours.some((event) => event.ts >= ts && event.ts < ts + dur),
  );
  const milliseconds = ({ dur = 0 }: TraceEvent) => dur / 1000;
  return {
    compiling: add(loaded.map(milliseconds)),
    longest: Math.max(0, ...tasks.map(milliseconds)),
  };
}

/** The article's markup as the reader shows it. */
const articleIn = `[...document.documentElement.children]
  .map((element) => chrome.dom.openOrClosedShadowRoot(element))
  .find(Boolean).querySelector('.body').innerHTML`;

/** Heap of the article's own elements: its markup in an empty page. */
async function articleHeap(page: Page, session: CDPSession, html: string): Promise<number> {
  await page.goto('https://bench.example/empty');
  const before = await heapOf(session);
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, html);
  return (await heapOf(session)) - before;
}

/** Which scripts of ours run in each page, before anybody asks for the reader and until it is open. */
async function scriptsOf(peer: ChromiumPeer, pages: readonly BenchPage[]) {
  const { page, id } = peer;
  const session = await page.createCDPSession();
  const own = `chrome-extension://${id}/`;
  let ran: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(own)) ran.push(url.slice(own.length));
  });
  await session.send('Debugger.enable');
  const unasked: number[] = [];
  const raw: number[] = [];
  const packed: number[] = [];
  const fonts: number[] = [];
  for (const one of pages) {
    // What the reader of the page before still loads is not this page's.
    await peer.load('https://bench.example/empty');
    ran = [];
    await peer.load(one.url);
    unasked.push(add(ran.map((file) => read(file).length)));
    await peer.openHere(one);
    const code = ran.filter((file) => !isFont(file));
    raw.push(add(code.map((file) => read(file).length)));
    packed.push(add(code.map((file) => gzipSync(read(file), { level: 9 }).length)));
    fonts.push(add(ran.filter(isFont).map((file) => read(file).length)));
  }
  await session.detach();
  return { unasked, raw, packed, fonts };
}

const isFont = (file: string) => file.startsWith('fonts/');
const read = (file: string) => readFileSync(`dist/chrome/${file}`);
const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What opening the reader costs, page by page. */
export async function costOf(peer: ChromiumPeer, pages: readonly BenchPage[]): Promise<Cost> {
  const { page } = peer;
  const cost: Cost = { ...(await scriptsOf(peer, pages)), compiling: [], longest: [], heaps: [] };
  const session = await page.createCDPSession();
  for (const one of pages) {
    await peer.load(one.url);
    await page.tracing.start({
      categories: ['v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await peer.openHere(one);
    const trace = await page.tracing.stop();
    const { compiling, longest } = timesIn(trace ?? new Uint8Array(), peer.id);
    cost.compiling.push(compiling);
    cost.longest.push(longest);
  }
  for (const one of pages) {
    await peer.load(one.url);
    const before = await heapOf(session);
    await peer.openHere(one);
    const reader = (await heapOf(session)) - before;
    const realm = page.extensionRealms().find(({ origin }) => origin?.includes(peer.id));
    const html = String(await realm?.evaluate(articleIn));
    cost.heaps.push({ reader, article: await articleHeap(page, session, html) });
  }
  await session.detach();
  return cost;
}
