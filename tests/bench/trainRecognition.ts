// Trains the decision to open by itself on the study half, and writes src/extract/recognise/weights.ts.
//   npx tsx tests/bench/trainRecognition.ts --corpus DIR
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { commandLine, stop } from '../../tools/commandLine.ts';
import { launchChromium } from './launchChromium.ts';
import { folders, loadFolder } from './loadCorpus.ts';

interface Sample {
  features: Record<string, number>;
  isArticle: boolean;
}

// By cross-validation: heavier or lighter ones opened more pages that are no articles.
const regularisation = 0.001;
const weightOfOthers = 1;
const steps = 4000;
const stepSize = 2;
/** Share of the study half's articles that may stay closed. */
const closed = 0.007;

const { values } = commandLine(import.meta.url, { options: { corpus: { type: 'string' } } });
if (!values.corpus) stop('Say where the pages are: --corpus DIR');

const bundle = await build({
  stdin: {
    contents: `import { featuresOf } from '../../src/extract/recognise/features.ts';
      globalThis.read = (html, url) => featuresOf(
        new DOMParser().parseFromString(html, 'text/html'), URL.canParse(url) ? new URL(url) : null);`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'iife',
});
const browser = await launchChromium();
const page = await browser.newPage();
await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });

type Read = (html: string, url: string) => Record<string, number>;
const samples: Sample[] = [];
for (const folder of folders) {
  if (folder === 'world') continue;
  for (const { html, url, half, type } of loadFolder(values.corpus, folder)) {
    if (half !== 'study' || type === 'documentation') continue;
    const features = await page.evaluate(
      (text, address) => (globalThis as unknown as { read: Read }).read(text, address),
      html,
      url ?? '',
    );
    samples.push({ features, isArticle: folder !== 'other' });
  }
}
await browser.close();

const names = [...new Set(samples.flatMap(({ features }) => Object.keys(features)))].sort();
const rows = samples.map(({ features }) => [...names.map((name) => features[name] ?? 0), 1]);
const shares = samples.map(({ isArticle }) => (isArticle ? 1 : weightOfOthers));
const total = shares.reduce((sum, share) => sum + share, 0);
const weights: number[] = Array(names.length + 1).fill(0);
const scoreOf = (row: readonly number[]): number =>
  row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

for (let step = 0; step < steps; step++) {
  const gradient: number[] = weights.map((weight, index) =>
    index < names.length ? regularisation * weight : 0,
  );
  for (const [index, row] of rows.entries()) {
    const error = 1 / (1 + Math.exp(-scoreOf(row))) - (samples[index]?.isArticle ? 1 : 0);
    const push = (error * (shares[index] ?? 0)) / total;
    for (const [place, value] of row.entries()) {
      if (value !== 0) gradient[place] = (gradient[place] ?? 0) + push * value;
    }
  }
  for (const [place, slope] of gradient.entries()) {
    weights[place] = (weights[place] ?? 0) - stepSize * slope;
  }
}

const scores = rows.map(scoreOf);
const ofArticles = scores.filter((_, index) => samples[index]?.isArticle).sort((a, b) => a - b);
const place = closed * (ofArticles.length - 1);
const [below = 0, above = below] = ofArticles.slice(Math.floor(place));
const threshold = below + (place % 1) * (above - below);
const bias = (weights.at(-1) ?? 0) - threshold;
const lines = names.map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(2)},`);
writeFileSync(
  fileURLToPath(new URL('../../src/extract/recognise/weights.ts', import.meta.url)),
  `/** What each feature adds where it is 1. Written by tests/bench/trainRecognition.ts; do not edit. */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** A page opens where bias and weighed features are more than 0. */
export const bias = ${bias.toFixed(2)};
`,
);
console.log(`${samples.length} pages, ${names.length} features`);
