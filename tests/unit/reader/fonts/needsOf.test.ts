import { expect, it } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';
import { needsOf } from '../../../../src/reader/fonts/needsOf.ts';

const paragraph =
  'The harbour was quiet when the last boat came in, and nobody on the quay had anything to say about it. '.repeat(
    4,
  );

function articleOf(body: string) {
  const html = `<title>Łódź</title><article><h1>Łódź</h1>${body}</article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = extractArticle(page, { url: 'https://news.example/lodz' });
  if (!article) throw new Error('There is an article.');
  return article;
}

const needs = (body: string) => needsOf(articleOf(body));

it('has the words of the title and the text', () => {
  const { text } = needs(`<p>${paragraph}</p><p>${paragraph}</p>`);
  expect(text).toContain('Łódź');
  expect(text).toContain('nobody on the quay');
});

it('knows whether anything is set in italics', () => {
  expect(needs(`<p>${paragraph}</p><p>${paragraph}</p>`).slanted).toBe(false);
  expect(needs(`<p>${paragraph}</p><p><em>Quietly</em> ${paragraph}</p>`).slanted).toBe(true);
});

it('counts what was taken out, as it may be put back', () => {
  const teaser = '<p><i>Read also:</i> <a href="/other">The other boat</a></p>';
  const article = articleOf(`<p>${paragraph}</p>${teaser}<p>${paragraph}</p>`);
  expect(article.content).not.toContain('Read also');
  expect(needsOf(article).slanted).toBe(true);
});
