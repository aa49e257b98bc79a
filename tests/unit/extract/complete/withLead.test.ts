import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';

const lead =
  'Nach drei Stunden hat der Rat die neue Brücke verschoben, wie der Bürgermeister sagte.';
const sentence =
  'Elf Leute kamen zu Wort, und danach, gegen Mitternacht, wurde endlich über die Brücke abgestimmt.';
const header = `<header><nav><a href="/">Start</a></nav><h1>Rat verschiebt die Brücke</h1>
  <div class="meta"><span>Seite 3</span></div><p class="vorspann">${lead}</p>
  <ul><li><a href="/a">Heute</a></li><li><a href="/b">Gestern</a></li></ul></header>`;

function textOf(article: string, lang = 'de') {
  const html = `<html lang="${lang}"><head><title>Rat verschiebt die Brücke</title>
    <meta name="description" content="${lead}"></head><body>${header}${article}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return (
    extractArticle(page, { url: 'https://news.example/bridge' })?.textContent.split('\n') ?? []
  );
}

const paragraphs = Array.from({ length: 6 }, (_, i) => `<p>${i + 1}. ${sentence} ${sentence}</p>`);

test('a lead above the article’s element is its first paragraph, and all else up there stays away', () => {
  const lines = textOf(`<main><article>${paragraphs.join('')}</article></main>`);
  expect(lines[0]).toBe(lead);
  expect(lines).toHaveLength(7);
});

test('so it is where the article is one paragraph', () => {
  const text = `${sentence} `.repeat(6).trim();
  expect(textOf(`<main><p>${text}</p></main>`)).toEqual([lead, text]);
});
