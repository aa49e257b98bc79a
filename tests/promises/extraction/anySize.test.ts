import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/index.ts';
import { budget } from '../../../src/extract/time/budget.ts';

const url = 'https://example.com/news/story.html';
const sentence =
  'The harbour reopened on Monday after three days of storm, the port authority said, and ships left. ';

function article(...bodies: string[]) {
  const html = `<title>Harbour reopens after storm</title><h1>Harbour reopens after storm</h1><article>${bodies.join('')}</article>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>Number ${at}. ${sentence.repeat(2)}</p>`).join('');

test('of a thousand paragraphs that are much alike each is shown, once', () => {
  const found = article(paragraphs(1000));
  const numbers = found?.textContent.match(/(?<=Number )\d+/g) ?? [];
  expect(numbers.map(Number)).toEqual(Array.from({ length: 1000 }, (_, at) => at));
}, 60_000);

// jsdom, unlike browsers, puts no limit to how deep a page nests.
test.each([
  ['boxes in one another', `${'<div>words here '.repeat(1000)}`],
  ['words in one another', `<p>${'<span>words here '.repeat(1000)}`],
  ['a word of a hundred thousand letters', `<p>${'w'.repeat(100_000)}</p>`],
  ['a number of a hundred thousand figures', `<p>${'1'.repeat(100_000)}</p>`],
  ['a hundred thousand dashes', `<p>a${'—'.repeat(100_000)}b</p>`],
  ['a gap of a hundred thousand blanks', `<p>a${' '.repeat(100_000)}b</p>`],
  ['a line of a hundred thousand characters', `<p>${'word and, word. '.repeat(6250)}</p>`],
  ['a thousand advertisements', '<div class="ad">x</div>'.repeat(1000)],
  ['a thousand empty boxes', '<div class="ad"></div>'.repeat(1000)],
  ['a thousand links', `<ul>${'<li><a href="/a">Another story</a></li>'.repeat(1000)}</ul>`],
  ['five hundred pictures in a figure', `<figure>${'<img src="/a.jpg">'.repeat(500)}</figure>`],
])(
  '%s below the text leave the text whole',
  (_, body) => {
    const text = article(paragraphs(12), body)?.textContent;
    for (let at = 0; at < 12; at += 1) expect(text).toContain(`Number ${at}.`);
  },
  60_000,
);

test.each([
  ['bars', 'a | '],
  ['colons', 'a: '],
  ['brackets', '('],
])(
  'a title and an author of a hundred thousand characters, all %s, leave the text whole',
  (_, part) => {
    const long = part.repeat(100_000 / part.length);
    const text = article(
      `<h1>${long}</h1><meta property="og:title" content="${long}"><meta name="author" content="${long}">`,
      paragraphs(12),
    )?.textContent;
    for (let at = 0; at < 12; at += 1) expect(text).toContain(`Number ${at}.`);
  },
  60_000,
);

test('when the time is over, the article is given with the best so far', () => {
  const advert = '<div class="ad">Buy <b>now</b></div>';
  const related =
    '<ul><li><a href="/a">Another story</a></li><li><a href="/b">A third</a></li></ul>';
  const html = `<title>Harbour reopens</title><h1>Harbour reopens</h1><article>${paragraphs(12)}${advert}${related}<p hidden>Unseen</p></article>`;
  const page = () => new DOMParser().parseFromString(html, 'text/html');
  const whole = extractArticle(page(), { url });
  const short = extractArticle(page(), { url, milliseconds: -1 });
  for (let at = 0; at < 12; at += 1) expect(short?.textContent).toContain(`Number ${at}.`);
  expect(short?.textContent).not.toMatch(/Unseen|Another story/);
  // What was taken out can be read and put back, as its text alone.
  expect(short?.removed.map(({ text }) => text).join(' ')).toContain('Another story');
  expect(short?.removed.some(({ html: kept }) => kept.includes('<a '))).toBe(false);
  expect(whole?.removed.some(({ html: kept }) => kept.includes('<a '))).toBe(true);
}, 60_000);

test('a page beyond the budget is no article', () => {
  const html = `<article>${paragraphs(12)}</article>${'<i></i>'.repeat(budget.elements)}`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(extractArticle(page, { url })).toBeNull();
}, 60_000);
