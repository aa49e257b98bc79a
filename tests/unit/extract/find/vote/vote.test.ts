import { expect, test } from 'vitest';
import { readabilityVote } from '../../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../../src/extract/find/survey/surveyPage.ts';
import { copyPage } from '../../../../../src/extract/page/copyPage.ts';

const sentence =
  'The harbour reopened on Monday after three days of storm, the port authority said, and ships left. ';
const text = (name: string, count = 3) => `<p>${name}. ${sentence.repeat(3)}</p>`.repeat(count);

/** First words of the blocks that the vote is for. */
function votedIn(body: string): string[] {
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  const survey = surveyPage(copyPage(parsed, 'https://example.com/'), readabilityVote);
  const kept = survey?.blocks.filter(({ isKept }) => isKept) ?? [];
  return [...new Set(kept.map(({ text: all }) => all.split('.')[0] ?? ''))];
}

test('for the text, against what its name puts beside it', () => {
  const body = `<div class="story">${text('Story')}</div><div class="comments">${text('Comment', 9)}</div>`;
  expect(votedIn(body)).toEqual(['Story']);
});

test('for all sections of an article in sections', () => {
  const section = (name: string) => `<section><div><div>${text(name)}</div></div></section>`;
  const body = `<main><div>${['One', 'Two', 'Three', 'Four'].map(section).join('')}</div></main>`;
  expect(votedIn(body)).toEqual(['One', 'Two', 'Three', 'Four']);
});

test('against lists of links and boxes of fields within the text', () => {
  const links = `<div>${'<p><a href="/a">Link to another story of the day</a></p>'.repeat(5)}</div>`;
  const fields = '<div><p>Field</p><input><input></div>';
  expect(votedIn(`<article>${text('Story')}${links}${fields}${text('End')}</article>`)).toEqual([
    'Story',
    'End',
  ]);
});

test('for a text that is named after comments, where there is no other', () => {
  expect(votedIn(`<div class="comments">${text('Story')}</div>`)).toEqual(['Story']);
});
