import { expect, test } from 'vitest';
import { watchArticle } from '../../../src/auto/watchArticle.ts';

/** Longer than the pause after which an article that still grows is looked at again. */
const aWhile = 400;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page with an article whose opening is decided by the test. */
function watched() {
  document.body.innerHTML = `<p>${'The bridge opened again on Monday. '.repeat(8)}</p>`;
  const visit = new AbortController();
  const called: string[] = [];
  let answer: (isShown: boolean) => void = () => undefined;
  const watch = {
    shown: () => 'article' as const,
    onSeen: () => undefined,
    onWhole: () => {
      called.push('whole');
      return new Promise<boolean>((resolve) => {
        answer = resolve;
      });
    },
    onOther: () => called.push('other'),
  };
  watchArticle(document, watch, { fresh: true, signal: visit.signal });
  return { visit, called, answer: (isShown: boolean) => answer(isShown) };
}

const grow = () => document.body.append(`${'A paragraph that came later. '.repeat(8)}`);

test('an article that could not be opened is looked at again once it has grown', async () => {
  const { visit, called, answer } = watched();
  grow();
  await pause(0);
  answer(false);
  await pause(aWhile);
  visit.abort();
  expect(called).toEqual(['whole', 'other', 'whole']);
});

test('a watch that ended while its article was being opened does nothing more', async () => {
  const { visit, called, answer } = watched();
  grow();
  await pause(0);
  visit.abort();
  answer(false);
  await pause(aWhile);
  expect(called).toEqual(['whole']);
});
