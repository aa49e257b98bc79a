import { expect, test } from 'vitest';
import { clean } from '../../../../src/extract/clean/clean.ts';
import { authorBox } from '../../../../src/extract/clean/rules/author-box.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';
import { allWords } from '../../../../src/extract/words/allWords.ts';

const paragraph =
  '<p>The harbour reopened on Monday after three days of storm, the port authority said, and the first ships came in.</p>';

/** What is taken of an article by Jane Doe as saying who wrote it. */
function takenOf(end: string): (string | null)[] {
  const parsed = new DOMParser().parseFromString(`<body>${paragraph}${end}</body>`, 'text/html');
  const page = copyPage(parsed, 'https://example.com/');
  const root = page.document.body;
  const kept = new Set(root.querySelectorAll('*'));
  const facts = { title: '', byline: 'Jane Doe', siteName: null, section: null };
  const cuts = clean({ root, kept, page, facts, words: allWords }, [authorBox]);
  return cuts.map(({ element }) => element.textContent);
}

test('what the writer says at the end of a transcript stays', () => {
  expect(takenOf('<p>Jane Doe: And did you run?</p>')).toEqual([]);
  expect(takenOf('<p>Jane Doe writes about ships.</p>')).toEqual(['Jane Doe writes about ships.']);
});

test('an address that is not the writer’s stays, and so does what is none', () => {
  expect(takenOf('<p>Photographs can be sent to mole@example.org.</p>')).toEqual([]);
  expect(takenOf('<p>The doe’s tag reads jane@mole, no more.</p>')).toEqual([]);
  expect(takenOf('<p>Write to jane.doe@example.com</p>')).toEqual([
    'Write to jane.doe@example.com',
  ]);
});

test('where to reach the writer, in a sentence set in italics, goes', () => {
  const reach = 'covers the coast and has done so since the first mole was built. Reach her at';
  const jane = `Our Jane Doe ${reach} jane.doe@example.com or at @janedoe.`;
  expect(takenOf(`<p><em>${jane}</em></p>`)).toEqual([jane]);
  expect(takenOf(`<p>${jane.replace('Jane', 'Ms')}</p>`)).toEqual([]);
  expect(takenOf(`<p><em>John Roe ${reach} roe@example.com or at @roe.</em></p>`)).toEqual([]);
});

test('who edited or wrote it goes below the text, and no sentence does', () => {
  expect(takenOf('<p>（责任编辑：王小明）</p>')).toEqual(['（责任编辑：王小明）']);
  expect(takenOf('<p>Autorin: Anna Maier</p>')).toEqual(['Autorin: Anna Maier']);
  expect(takenOf('<p>Autorin: die, die es nicht war.</p>')).toEqual([]);
  expect(takenOf('<p>作者：那么后来呢？</p>')).toEqual([]);
  expect(takenOf(`<p>Autorin: Anna Maier</p>${paragraph}`)).toEqual([]);
});

test('a line as long as a text is no address', () => {
  const long = 'ho'.repeat(99);
  expect(takenOf(`<p>Jane, at ${long} jane@example.com</p>`)).toEqual([]);
});

test('who wrote one of several articles of a page stays under its title', () => {
  const byline = '<p class="byline">By Ann Lee</p>';
  expect(takenOf(`<h2>The pilots answer</h2>${byline}${paragraph}`)).toEqual([]);
  expect(takenOf(`${byline}${paragraph}`)).toEqual(['By Ann Lee']);
  expect(takenOf(`<h2>The author</h2>${byline}`)).toEqual(['By Ann Lee']);
});
