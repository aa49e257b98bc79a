import { expect, test } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { withHeadings } from '../../../../src/extract/find/withHeadings.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const text = 'The council met on Monday, and it decided, after an hour, to build the bridge again.';

function judged(html: string, likely: number[]) {
  const source = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const survey = surveyPage(copyPage(source, 'https://news.example/bridge'), readabilityVote);
  if (!survey) throw new Error('No survey of the page');
  expect(survey.blocks).toHaveLength(likely.length);
  return withHeadings(survey, likely);
}

const page = (heading: string) => `<div><p>${text}</p>${heading}<p>${text} It did so.</p></div>`;

test('a doubtful heading goes with the text under it', () => {
  expect(judged(page('<h3>Our ruling</h3>'), [0.9, 0.4, 0.9])[1]).toBe(0.5);
});

test('one that something speaks against stays out', () => {
  expect(judged(page('<h3>Related</h3>'), [0.9, 0.1, 0.9])[1]).toBe(0.1);
});

test('one over text that is in doubt itself stays as it is', () => {
  expect(judged(page('<h3>About us</h3>'), [0.9, 0.4, 0.6])[1]).toBe(0.4);
});

test('a heading that is a link leads elsewhere', () => {
  const link = '<h3><a href="/other">The other bridge</a></h3>';
  expect(judged(page(link), [0.9, 0.4, 0.9])[1]).toBe(0.4);
});

test('nothing before the article’s first line is a heading of it', () => {
  const above = `<div><h3>Local news</h3><p>${text}</p><p>${text} It did so.</p></div>`;
  expect(judged(above, [0.4, 0.9, 0.9])[0]).toBe(0.4);
});
