import { expect, test } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { withLikeliest } from '../../../../src/extract/find/withLikeliest.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const text = 'The council met on Monday, and it decided, after an hour, to build the bridge again.';

function judged(likely: number[], text2 = `${text} It did so.`) {
  const html = `<body><h1>Bridge</h1><p>${text}</p><p>${text2}</p><p>Imprint</p></body>`;
  const source = new DOMParser().parseFromString(html, 'text/html');
  const survey = surveyPage(copyPage(source, 'https://news.example/bridge'), readabilityVote);
  if (!survey) throw new Error('No survey of the page');
  return withLikeliest(survey, likely);
}

test('where nothing is likely, what is likeliest is the article', () => {
  expect(judged([0.35, 0.45, 0.4, 0.1])).toEqual([0.5, 0.5, 0.5, 0.1]);
});

test('where something is likely, the rest stays what it is', () => {
  expect(judged([0.3, 0.6, 0.4, 0.1])).toEqual([0.3, 0.6, 0.4, 0.1]);
});

test('a message and what something speaks against are no article', () => {
  expect(judged([0.1, 0.45, 0.2, 0.1])).toEqual([0.1, 0.45, 0.2, 0.1]);
  expect(judged([0.1, 0.2, 0.2, 0.1])).toEqual([0.1, 0.2, 0.2, 0.1]);
});
