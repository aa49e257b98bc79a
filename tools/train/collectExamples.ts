import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../../tests/bench/launchChromium.ts';
import { type CorpusPage, folders, loadFolder } from '../../tests/bench/loadCorpus.ts';
import { alignWithBody, alignWithSnippets, type Label } from './alignBlocks.ts';
import type { Inspected, InspectPage, Shaping } from './inspectPage.ts';

/** A page's blocks with what the truth says of each. */
export interface Examples extends Omit<Inspected, 'table'> {
  page: Omit<CorpusPage, 'html'>;
  labels: Label[];
  /** A row of features for each block. */
  table: Float32Array;
}

function labelsOf(page: Omit<CorpusPage, 'html'>, inspected: Inspected): Label[] {
  const { texts, captions } = inspected;
  const labels: Label[] = page.body
    ? alignWithBody(texts, page.body)
    : alignWithSnippets(texts, page.with ?? [], page.without ?? []);
  return labels.map((label, index) => (captions[index] ? null : label));
}

/** The labels of a page's blocks on a shaped copy of it, by their texts; null where they disagree. */
function labelsByText({ texts }: Inspected, whole: Examples): Label[] {
  const known = new Map<string, Label>();
  for (const [index, text] of whole.texts.entries()) {
    const label = whole.labels[index] ?? null;
    known.set(text, known.has(text) && known.get(text) !== label ? null : label);
  }
  return texts.map((text) => known.get(text) ?? null);
}

/** Every so many pages are looked at a second time, grown or cut. */
const everyGrown = 12;
const everyCut = 5;

function shapingsOf(page: CorpusPage, count: number): Shaping[] {
  if (!page.body) return [];
  const isGrown = count % everyGrown === 0;
  return isGrown ? ['grown'] : count % everyCut === 1 ? ['cut'] : [];
}

function tableOf({ table }: Inspected): Float32Array {
  const bytes = new Uint8Array(Buffer.from(table, 'base64'));
  return new Float32Array(bytes.buffer, 0, bytes.length / 4);
}

type Inspect = (page: CorpusPage, shaping: Shaping) => Promise<Inspected | null>;

/** A page's blocks as it is, and for some as it would be much longer or much shorter. */
async function* looksAt(
  page: CorpusPage,
  count: number,
  inspect: Inspect,
): AsyncGenerator<Examples> {
  const inspected = await inspect(page, 'none');
  if (!inspected) return;
  const { html: _, ...rest } = page;
  const labels = labelsOf(rest, inspected);
  const whole = { ...inspected, page: rest, labels, table: tableOf(inspected) };
  yield whole;
  for (const shaping of shapingsOf(page, count)) {
    const shaped = await inspect(page, shaping);
    if (!shaped) continue;
    yield { ...shaped, page: rest, labels: labelsByText(shaped, whole), table: tableOf(shaped) };
  }
}

/**
 * Opens every article page of the corpus in Chromium and yields its blocks, features and labels; some
 * pages a second time, much longer or much shorter than they are.
 */
export async function* collectExamples(
  corpus: string,
  wants: (page: CorpusPage) => boolean,
): AsyncGenerator<Examples> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('inspectPage.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const browser = await launchChromium();
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const inspect: Inspect = ({ html, url }, shaping) =>
    tab.evaluate(
      (...args: Parameters<InspectPage>) =>
        (globalThis as unknown as { inspectPage: InspectPage }).inspectPage(...args),
      html,
      url ?? 'https://example.com/',
      shaping,
    );
  let count = 0;
  for (const folder of folders) {
    if (folder === 'other') continue;
    for (const page of loadFolder(corpus, folder)) {
      if (wants(page)) yield* looksAt(page, count++, inspect);
    }
  }
  await browser.close();
}
