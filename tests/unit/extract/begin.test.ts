import { expect, test } from 'vitest';
import { allKnowledge } from '../../../src/extract/allKnowledge.ts';
import { begin } from '../../../src/extract/begin.ts';
import { extractWith } from '../../../src/extract/extractWith.ts';
import { readabilityVote } from '../../../src/extract/find/readabilityVote.ts';
import { extractArticle } from '../../../src/extract/index.ts';
import { atOnce } from '../../../src/extract/time/Steps.ts';
import { withPauses } from '../../../src/extract/time/withPauses.ts';
import { withSecondVote } from '../../../src/extract/withSecondVote.ts';
import { samplePage } from '../../support/samplePage.ts';

const url = 'https://example.com/';
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const sentence =
  'The harbour reopened on Monday after three days of storm, the port authority said, and ships left. ';
/** Too little text for our own vote to be sure of. */
const unclear = `<body><article>${`<p>${sentence.repeat(2)}</p>`.repeat(2)}</article></body>`;

test('what was begun before ends in the same article', () => {
  const page = pageOf(samplePage());
  const begun = atOnce(begin(page, url));
  const article = atOnce(extractWith(allKnowledge, page, { url, begun }));
  expect(article).toEqual(extractArticle(page, { url }));
});

test('what was begun once serves the extraction that waits for the second vote, and the page is not copied anew', async () => {
  const page = pageOf(unclear);
  const begun = atOnce(begin(page, url));
  page.body.textContent = '';
  const article = await withSecondVote(
    (secondVote) => withPauses(extractWith({ ...allKnowledge, secondVote }, page, { url, begun })),
    async () => readabilityVote,
  );
  expect(article).toEqual(extractArticle(pageOf(unclear), { url }));
});
