import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../../tests/bench/launchChromium.ts';
import { type CorpusPage, folders, loadFolder } from '../../tests/bench/loadCorpus.ts';
import { alignWithBody, alignWithSnippets, type Label } from './alignBlocks.ts';
import type { Inspected, InspectPage } from './inspectPage.ts';

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

/** Opens every article page of the corpus in Chromium and yields its blocks, features and labels. */
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
  for (const folder of folders) {
    if (folder === 'other') continue;
    for (const page of loadFolder(corpus, folder)) {
      if (!wants(page)) continue;
      const inspected = await tab.evaluate(
        (...args: Parameters<InspectPage>) =>
          (globalThis as unknown as { inspectPage: InspectPage }).inspectPage(...args),
        page.html,
        page.url ?? 'https://example.com/',
      );
      if (!inspected) continue;
      const bytes = new Uint8Array(Buffer.from(inspected.table, 'base64'));
      const { html: _, ...rest } = page;
      const table = new Float32Array(bytes.buffer, 0, bytes.length / 4);
      yield { ...inspected, page: rest, labels: labelsOf(rest, inspected), table };
    }
  }
  await browser.close();
}
