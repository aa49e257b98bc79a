import { expect, test } from 'vitest';
import { joinPages } from '../../../../src/extract/following/joinPages.ts';
import { type Article, extractArticle } from '../../../../src/extract/index.ts';
import { anchorPlaces } from '../../../../src/extract/seal/anchorPlaces.ts';

const prose = (what: string) =>
  `The ${what} reopened on Monday after three days of storm, the port authority said, and ships came in. `.repeat(
    3,
  );

function page(number: number, body: string): Article {
  const html = `<title>Harbour</title><main><article>${body}</article></main>`;
  const url = `https://news.example/harbour/${number}`;
  const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
  if (!article) throw new Error(`page ${number} has no article`);
  return article;
}

const paragraphs = (...names: string[]) => names.map((name) => `<p>${prose(name)}</p>`).join('');

/** What each paragraph is about, in the order in which a reader meets them. */
const toldBy = ({ textContent }: Article) =>
  [...textContent.matchAll(/^The (\w+)/gm)].map(([, name]) => name);

test('pages follow one another, and what the top of one repeats is shown once', () => {
  const joined = joinPages([
    page(1, paragraphs('harbour', 'pier', 'mole')),
    page(2, paragraphs('mole', 'dock', 'crane')),
    page(3, paragraphs('crane', 'ferry')),
  ]);
  expect(toldBy(joined)).toEqual(['harbour', 'pier', 'mole', 'dock', 'crane', 'ferry']);
  expect(joined.length).toBe(joined.textContent.length);
  expect(joined.removed.map(({ rule, text }) => [rule, text.slice(0, 9)])).toEqual([
    ['page-repeat', 'The mole '],
    ['page-repeat', 'The crane'],
  ]);
});

test('repeats stay on a site where somebody keeps them', () => {
  const first = page(1, paragraphs('harbour', 'pier', 'mole'));
  const keeps = { field: 'keepKinds', value: 'page-repeat', matches: 0, state: 'idle' } as const;
  const joined = joinPages([
    { ...first, siteRules: [keeps] },
    page(2, paragraphs('mole', 'dock', 'crane')),
  ]);
  expect(toldBy(joined)).toEqual(['harbour', 'pier', 'mole', 'mole', 'dock', 'crane']);
  expect(joined.removed).toEqual([]);
  expect(joined.siteRules).toEqual([{ ...keeps, matches: 1, state: 'used' }]);
});

test('what stands at the foot of every page is left at the foot of the last', () => {
  const joined = joinPages([
    page(1, paragraphs('harbour', 'note')),
    page(2, paragraphs('dock', 'crane', 'note')),
  ]);
  expect(toldBy(joined)).toEqual(['harbour', 'dock', 'crane', 'note']);
});

test('what a page says again in its middle is the text’s own', () => {
  const joined = joinPages([
    page(1, paragraphs('harbour', 'refrain', 'pier')),
    page(2, paragraphs('dock', 'refrain', 'crane', 'crane')),
  ]);
  expect(toldBy(joined)).toEqual([
    ...['harbour', 'refrain', 'pier', 'dock', 'refrain', 'crane', 'crane'],
  ]);
});

test('everything that was taken out of any page has its place in the whole', () => {
  const advert = '<p>Advertisement</p>';
  const joined = joinPages([
    page(1, `${paragraphs('harbour')}${advert}${paragraphs('pier', 'mole')}`),
    page(2, `${paragraphs('mole', 'dock')}${advert}${paragraphs('crane')}`),
  ]);
  expect(joined.removed.map(({ rule }) => rule)).toEqual(['ad-label', 'page-repeat', 'ad-label']);
  const box = document.createElement('div');
  box.innerHTML = joined.content;
  expect(box.innerHTML).toBe(joined.content);
  const places = joined.removed.map(({ place }) => place);
  for (const [index, anchor] of anchorPlaces(box, places).entries()) {
    anchor.replaceWith(`[${joined.removed[index]?.rule}]`);
  }
  const order = box.textContent?.match(/\[[\w-]+\]|(?<=The )\w+(?= reopened)/g) ?? [];
  expect(order.filter((word, index) => word !== order[index - 1])).toEqual([
    ...['harbour', '[ad-label]', 'pier', 'mole', '[page-repeat]', 'dock', '[ad-label]', 'crane'],
  ]);
});

test('footnotes of several pages lead to their own', () => {
  const noted = (name: string) =>
    `<p>${prose(name)}<a href="#fn1">1</a></p>${paragraphs('pier')}<ol class="footnotes"><li id="fn1">Note on the ${name}</li></ol>`;
  const joined = joinPages([page(1, noted('harbour')), page(2, noted('dock'))]);
  const box = document.createElement('div');
  box.innerHTML = joined.content;
  const notes = [...box.querySelectorAll('a[href^="#"]')].map(
    (link) => box.querySelector(link.getAttribute('href') ?? '')?.textContent,
  );
  expect(notes).toEqual(['Note on the harbour', 'Note on the dock']);
});

test('a page alone stays as it is', () => {
  const alone = page(1, paragraphs('harbour', 'pier', 'harbour'));
  expect(joinPages([alone])).toEqual(alone);
});
