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

const title = '<h1>Harbour open again after the storm</h1>';

test('for the text under the title, whatever it is named, against a notice far from it', () => {
  const story = `<main>${title}<div class="contact-widget">${text('Story', 4)}</div></main>`;
  const notice = `<div><div><div>${text('Your browser is old', 2)}</div></div></div>`;
  expect(votedIn(story + notice)).toContain('Story');
  expect(votedIn(notice + story)).toContain('Story');
});

test('for the text below a deck, which is short beside it', () => {
  const deck = `<div class="deck"><p>Deck. ${sentence}</p></div>`;
  const body = `<header>${title}${deck}</header><div class="story">${text('Story')}</div>`;
  expect(votedIn(`${body}<div class="comments">${text('Comment', 9)}</div>`)).toEqual(['Story']);
});
