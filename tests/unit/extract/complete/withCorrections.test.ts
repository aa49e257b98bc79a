import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';

const paragraph = (number: number) =>
  `<p>Paragraph ${number}: the harbour reopened on Monday after three days of storm, the port authority said in a statement, and boats left, one by one, for the open sea.</p>`;
const text = [1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('');
const tags = '<div class="tags"><a href="/t/1">Harbour</a> <a href="/t/2">Storm</a></div>';
const related =
  '<div class="related"><h3>Related stories</h3><ul><li><a href="/a">Storm takes the roof off the old market hall</a></li><li><a href="/b">Ferry to the islands sails again after a month</a></li></ul></div>';

const mistake = 'The first report misstated the number of boats: there were 40, not 14.';
const notes = {
  'a paragraph': `<p><em>Correction: ${mistake}</em></p>`,
  'a label in bold type': `<div class="article-correction"><strong>Correction</strong> ${mistake}</div>`,
  'a heading and a line': `<div class="box"><h4>Clarification</h4><p>${mistake}</p></div>`,
  "the editor's note": `<aside><p><b>Editor’s note</b> ${mistake}</p></aside>`,
  'a clause': `<footer><p>This article was amended on 12 November. ${mistake}</p></footer>`,
  'another language': `<div><p>Korrektur: ${mistake}</p></div>`,
};

function textOf(inside: string, below: string, beside = ''): string {
  const page = `<title>Harbour reopens</title><main><article><h1>Harbour reopens</h1><p class="byline">By Jane Doe</p><div class="body">${text}${inside}</div>${below}</article>${beside}</main>${related}`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  return (
    extractArticle(document, { url: 'https://news.example/harbour/reopens' })?.textContent ?? ''
  );
}

describe('a note about a mistake', () => {
  test.each(Object.entries(notes))('%s, below the tags', (_, note) => {
    const found = textOf('', tags + note);
    expect(found).toContain(mistake);
    expect(found).not.toContain('Ferry');
  });

  test('behind the time of the change', () => {
    const note = `<p>Nov. 30, 2026, 5:10 p.m.: This story was updated. ${mistake}</p>`;
    expect(textOf('', tags + note)).toContain(mistake);
  });

  test.each(Object.entries(notes))('%s, at the end of the text', (_, note) => {
    expect(textOf(note, tags)).toContain(mistake);
  });

  test('stands behind the text, where it can be read', () => {
    const found = textOf('', tags + notes['a paragraph']);
    expect(found.indexOf(mistake)).toBeGreaterThan(found.indexOf('Paragraph 8'));
  });
});

describe('no such note:', () => {
  test.each([
    ['a reader’s', `<div class="comments"><p>Correction: ${mistake}</p></div>`],
    ['a teaser', `<a href="/c"><p>Correction: ${mistake}</p></a>`],
    ['hidden', `<div hidden><p>Correction: ${mistake}</p></div>`],
    [
      'a word that begins a sentence',
      `<div class="x"><p>Correction officers say that ${mistake}</p></div>`,
    ],
    [
      'one of many',
      [1, 2, 3, 4].map((day) => `<div><p>Correction, May ${day}: ${mistake}</p></div>`).join(''),
    ],
  ])('%s', (_, beside) => {
    expect(textOf('', tags, `<section>${beside}</section>`)).not.toContain('40, not 14');
  });
});
