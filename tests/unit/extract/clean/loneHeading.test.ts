import { expect, test } from 'vitest';
import { clean } from '../../../../src/extract/clean/clean.ts';
import { loneHeading } from '../../../../src/extract/clean/rules/lone-heading.ts';
import { notKept } from '../../../../src/extract/clean/rules/not-kept.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';
import { allWords } from '../../../../src/extract/words/allWords.ts';

const paragraph =
  '<p>The harbour reopened on Monday after three days of storm, the port authority said, and the first ships came in.</p>';

/** What is taken of an article for standing over nothing, after what has `data-unkept` went. */
function takenOf(html: string): (string | null)[] {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const page = copyPage(parsed, 'https://example.com/');
  const root = page.document.body;
  const kept = new Set(root.querySelectorAll(':not([data-unkept], [data-unkept] *)'));
  const facts = { title: '', byline: null, siteName: null, section: null };
  const cuts = clean({ root, kept, page, facts, words: allWords }, [notKept, loneHeading]);
  return cuts.flatMap(({ rule, element }) => (rule === loneHeading ? [element.textContent] : []));
}

const list = '<ul data-unkept><li><a href="/tides">Tides</a></li></ul>';

test('a label at the end goes after what it was over', () => {
  expect(takenOf(`${paragraph}<p>More of the harbour:</p> ${list}`)).toEqual([
    'More of the harbour:',
  ]);
  expect(takenOf(`${paragraph}<h2>The town</h2><div><p>Also:</p></div>${list}`)).toEqual([
    'The town',
    'Also:',
  ]);
});

test('what is no label, and a label over something, stays', () => {
  expect(takenOf(`${paragraph}<p>So it was.</p>${list}`)).toEqual([]);
  expect(takenOf(`${paragraph}<p>The ships:</p>`)).toEqual([]);
  expect(takenOf(`${paragraph}<p>The ships:</p>${list}<p>Ilse, Anna</p>`)).toEqual([]);
  expect(takenOf(`${paragraph}<p>The ships:</p>${list}${paragraph}`)).toEqual([]);
  expect(takenOf(`${paragraph}<p>The ships:</p>${list}<img src="/ships.jpg">`)).toEqual([]);
});
