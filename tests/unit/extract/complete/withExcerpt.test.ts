import { expect, test } from 'vitest';
import { clean } from '../../../../src/extract/clean/clean.ts';
import { notKept } from '../../../../src/extract/clean/rules/not-kept.ts';
import { withExcerpt } from '../../../../src/extract/complete/withExcerpt.ts';

const sentence =
  'Eleven people spoke before the council voted on the bridge, shortly after midnight, as the mayor had feared.';
const excerpt = 'The council put the new bridge off, after three hours and eleven speakers.';

function rootWith(beside: string, intro: string) {
  const html = `<main><header><h1>Council puts the bridge off</h1>${intro}</header>
    <div class="columns"><div class="text"><p>${sentence}</p><p>Nobody clapped.</p></div>${beside}</div></main>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const root = document.querySelector('.text') as Element;
  const page = { document, url: 'https://news.example/', hidden: new Set(), originals: new Map() };
  const found = withExcerpt({ root, kept: new Set(root.querySelectorAll('p')) }, page as never);
  clean({ ...found, page, facts: {}, words: { reasons: {} } } as never, [notKept]);
  return [...found.root.querySelectorAll('p')].map(({ textContent }) => textContent);
}

const sidebar = `<aside><h3>Latest</h3>${`<p>${sentence}</p>`.repeat(6)}</aside>`;

test('an excerpt under the headline is a part of the article, and nothing beside the text is', () => {
  expect(rootWith(sidebar, `<p class="excerpt">${excerpt}</p>`)).toEqual([
    excerpt,
    sentence,
    'Nobody clapped.',
  ]);
});

test('what is called nothing, or says what the text says, stays where it is', () => {
  const text = [sentence, 'Nobody clapped.'];
  expect(rootWith('', `<p>${excerpt}</p>`)).toEqual(text);
  expect(rootWith('', `<p class="excerpt">${sentence}</p>`)).toEqual(text);
});
