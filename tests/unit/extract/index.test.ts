import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/index.ts';

const story = `<p>${'The harbour reopened on Monday after three days of storm, the port authority said, and ships came in. '.repeat(8)}</p>`;

test('gives the article as plain data, with what was taken out of it and where', () => {
  const html = `<title>Harbour</title><body><article>${story}<p hidden>Log in.</p>${story}</article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = extractArticle(page, { url: 'https://example.com/' });
  expect(article?.content.match(/<p>/g)).toHaveLength(2);
  expect(article?.removed).toMatchObject([
    { rule: 'hidden', text: 'Log in.', html: '<p>Log in.</p>' },
  ]);
});

test('pictures and films between paragraphs keep the files that the browser chooses from', () => {
  const choices = [
    '<picture><source srcset="/a.webp" type="image/webp"><img src="/a.jpg" alt=""></picture>',
    '<video><source src="/b.webm"><track src="/b.vtt"></video>',
  ];
  const html = `<title>Harbour</title><body><article>${choices.map((one) => story + one).join('')}${story}</article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = extractArticle(page, { url: 'https://example.com/' });
  const names = article?.content.match(/(?<=<)(?:picture|source|img|video|track)/g);
  expect(names).toEqual(['picture', 'source', 'img', 'video', 'source', 'track']);
  expect(article?.removed).toEqual([]);
});

test('gives null for a page without text', () => {
  const page = new DOMParser().parseFromString('<nav><a href="/">Home</a></nav>', 'text/html');
  expect(extractArticle(page, { url: 'https://example.com/' })).toBeNull();
});
