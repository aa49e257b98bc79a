import { expect, test } from 'vitest';
import { extractArticle, sourcesOf } from '../../../src/extract/index.ts';

const prose = 'A long sentence with commas, clauses, and enough words to count as prose. ';

test('every element of an article knows the page’s element it was made from', () => {
  const page = new DOMParser().parseFromString(
    `<title>Story</title><body><article>
      <p id="one">First. ${prose.repeat(4)}</p>
      <x-box id="box"><p id="two" data-origin="0">Second. ${prose.repeat(4)}</p></x-box>
      <script>1</script>
      <p id="gone" hidden>Hidden line.</p>
      <p id="three">Third <b id="bold">bold</b>. ${prose.repeat(4)}</p>
      Loose text. <p id="four">Fourth. ${prose.repeat(4)}</p>
    </article></body>`,
    'text/html',
  );
  const article = extractArticle(page, { url: 'https://news.example/' });
  if (!article) throw new Error('no article');
  const sources = sourcesOf(article);
  const box = document.createElement('div');
  box.innerHTML = article.content;
  const elements = [...box.querySelectorAll('*')];
  expect(sources?.content).toHaveLength(elements.length);
  const pairs = elements.map((element, index) => {
    const words = element.textContent?.trim().split(/\W+/, 1)[0];
    return `${words}: ${sources?.content[index]?.id ?? 'none'}`;
  });
  expect(pairs).toEqual([
    'First: one',
    'Second: box',
    'Second: two',
    'Third: three',
    'bold: bold',
    'Loose: none',
    'Fourth: four',
  ]);
  expect(sources?.removed.map((element) => element?.id)).toContain('gone');
  expect(article.content).not.toContain('data-');
  expect(article.removed.some(({ html }) => html.includes('data-'))).toBe(false);
});

test('an article that came from elsewhere has none', () => {
  const page = new DOMParser().parseFromString(
    `<title>Story</title><article><p>${prose.repeat(9)}</p></article>`,
    'text/html',
  );
  const article = extractArticle(page, { url: 'https://news.example/' });
  expect(article && sourcesOf(structuredClone(article))).toBeNull();
});
