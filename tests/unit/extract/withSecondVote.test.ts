import { expect, test, vi } from 'vitest';
import { allKnowledge } from '../../../src/extract/allKnowledge.ts';
import { extractWith } from '../../../src/extract/extractWith.ts';
import { readabilityVote } from '../../../src/extract/find/readabilityVote.ts';
import type { SecondVote } from '../../../src/extract/find/SecondVote.ts';
import { extractArticle } from '../../../src/extract/index.ts';
import { atOnce } from '../../../src/extract/time/Steps.ts';
import { withSecondVote } from '../../../src/extract/withSecondVote.ts';
import { samplePage } from '../../support/samplePage.ts';

const sentence =
  'The harbour reopened on Monday after three days of storm, the port authority said, and ships left. ';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const clear = pageOf(samplePage());
/** Too little text for our own vote to be sure of. */
const unclear = pageOf(
  `<body><article>${`<p>${sentence.repeat(2)}</p>`.repeat(2)}</article></body>`,
);

function extractTextOf(page: Document, fetchVote: () => Promise<SecondVote>) {
  return withSecondVote(
    async (secondVote) =>
      atOnce(extractWith({ ...allKnowledge, secondVote }, page, { url: 'https://example.com/' }))
        ?.textContent,
    fetchVote,
  );
}

test('fetches nothing for an article that is found clearly', async () => {
  const fetchVote = vi.fn(async () => readabilityVote);
  expect(await extractTextOf(clear, fetchVote)).toContain('harbour');
  expect(fetchVote).not.toHaveBeenCalled();
});

test('fetches the second vote once where it is wanted, and gives the same as with it at hand', async () => {
  const fetchVote = vi.fn(async () => readabilityVote);
  const text = await extractTextOf(unclear, fetchVote);
  expect(fetchVote).toHaveBeenCalledTimes(1);
  expect(text).toBe(extractArticle(unclear, { url: 'https://example.com/' })?.textContent);
});

test('makes do with the own vote where the second cannot be fetched', async () => {
  const text = await extractTextOf(unclear, () => Promise.reject(new Error('gone')));
  expect(text).toContain(sentence.trim());
});

test('passes on what else is thrown', async () => {
  const broken = async () => {
    throw new RangeError('too deep');
  };
  await expect(withSecondVote(broken, async () => readabilityVote)).rejects.toThrow(RangeError);
});
