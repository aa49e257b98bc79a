import { expect, test } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { withNotes } from '../../../../src/extract/find/withNotes.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const text =
  'The harbour reopened on Monday after three days of storm, the port authority said, and the first ferries left at noon.';

/** The texts below two paragraphs, which are sure, that count as the article's for a link in the first. */
function found(link: string, below: string, first = text): string[] {
  const html = `<body><article><p>${first}${link}</p><p>${text} So it was.</p>${below}</article>`;
  const source = new DOMParser().parseFromString(html, 'text/html');
  const survey = surveyPage(copyPage(source, 'https://news.example/harbour'), readabilityVote);
  if (!survey) throw new Error('No survey of the page');
  const likely = survey.blocks.map((_, index) => (index < 2 ? 0.9 : 0.1));
  const judged = withNotes(survey, likely);
  return survey.blocks.filter((_, at) => at > 1 && (judged[at] ?? 0) >= 0.5).map((b) => b.text);
}

const note = 'Annual report of the port, p. 14.';

test.each([
  ['in a list', '<sup><a href="#fn1">1</a></sup>', `<ol><li id="fn1"><p>${note}</p></li></ol>`],
  ['in a box', '<a href="#n">[1]</a>', `<div id="n">${note}</div>`],
  ['behind an anchor', '<a href="#n">†</a>', `<p><span id="n"></span>${note}</p>`],
])('a note %s to which a number or a sign in the text leads is the article’s', (_, link, below) => {
  expect(found(link, below)).toEqual([note]);
});

test('a number in a short paragraph leads to a note too', () => {
  expect(found('<a href="#n">1</a>', `<p id="n">${note}</p>`, 'It was loud.')).toEqual([note]);
});

test.each([
  ['words', '<a href="#n">Read on</a>'],
  ['another page', '<a href="/notes#n">1</a>'],
  ['nothing that is there', '<a href="#m">1</a>'],
])('a link in or to %s makes nothing a note', (_, link) => {
  expect(found(link, `<p id="n">${note}</p>`)).toEqual([]);
});

test('a number that leads to many blocks, as to comments, makes none of them a note', () => {
  const comments = '<p>I was there, and it was louder than that.</p>'.repeat(7);
  expect(found('<a href="#comments">7</a>', `<div id="comments">${comments}</div>`)).toEqual([]);
});

test('a number in what is not prose, as in a list of chapters, leads to no note', () => {
  const below = `<ul><li>Chapter <a href="#n">1</a></li></ul><p id="n">${note}</p>`;
  expect(found('', below)).toEqual([]);
});
