// Trains the block scorer on the pages of the corpus that may be looked at, and writes src/extract/find/learnt.ts.
//   npm run train -- --corpus DIR
import { features } from '../../src/extract/find/features/features.ts';
import { isIn } from '../../tests/bench/loadCorpus.ts';
import { commandLine, stop } from '../commandLine.ts';
import { collectExamples, type Examples } from './collectExamples.ts';
import { trainModel } from './trainModel.ts';
import { writeModel } from './writeModel.ts';

const { values: options } = commandLine(import.meta.url, {
  options: { corpus: { type: 'string' } },
});
if (!options.corpus) stop('Say where the pages are: npm run train -- --corpus DIR');

const pages: Examples[] = [];
for await (const page of collectExamples(options.corpus, (page) => !isIn('unseen', page))) {
  pages.push(page);
  if (pages.length % 100 === 0) console.log(`${pages.length} pages read`);
}
writeModel(trainModel(pages, Object.keys(features)));
