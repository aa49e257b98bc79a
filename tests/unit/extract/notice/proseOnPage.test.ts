import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';

const sentence = 'The board voted to keep the lamp, the keeper, and the two boats of the harbour. ';
const paragraph = (name: string) => `<p>${name}. ${sentence.repeat(2)}</p>`;
const story = ['One', 'Two', 'Three', 'Four'].map(paragraph).join('');

/** Characters of running text of a page with a story, and of what is added to it. */
function prose(beside = ''): number {
  const html = `<title>Story</title><main><article><h1>Story</h1>${story}</article></main>${beside}`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return extractArticle(page, { url: 'https://news.example/a' })?.proseOnPage ?? Number.NaN;
}

const alone = prose();

test('text in paragraphs, each in a box of its own or not, is running text', () => {
  expect(alone).toBeGreaterThan(4 * 160);
  const boxes = ['Five', 'Six'].map((name) => `<div class="block">${paragraph(name)}</div>`);
  expect(prose(`<section>${boxes.join('')}</section>`)).toBeGreaterThan(alone + 2 * 160);
  expect(prose(`<section>${paragraph('Five')}${paragraph('Six')}</section>`)).toBeGreaterThan(
    alone + 2 * 160,
  );
});

test.each([
  [
    'a notice that stands by itself',
    `<section><h2>Note</h2><div>${paragraph('Five')}</div></section>`,
  ],
  ['what the page says twice', `<section>${story}</section>`],
  ['a script', `<div>var text = [];<script>${'call(); '.repeat(60)}</script></div>`],
  [
    'a list of links',
    `<section>${`<p><a href="/b">${sentence.repeat(2)}</a></p>`.repeat(2)}</section>`,
  ],
])('%s is none', (_name, beside) => {
  expect(prose(beside)).toBe(alone);
});
