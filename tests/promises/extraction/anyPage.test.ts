import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, extractArticle } from '../../../src/extract/index.ts';
import { story } from './story.ts';

const url = 'https://example.com/news/story.html';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function wrap({ title, content, lang }: Article): string {
  return `<html lang="${lang ?? ''}"><title>${title}</title><body><article>${content}</article></body></html>`;
}

/** Puts removals back as the reader does, the last first, so that earlier places stay true. */
function putBack({ content, removed }: Article): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = content;
  for (const { place, html } of removed.toReversed()) {
    let node: Node = root;
    for (const index of place.path) node = node.childNodes[index] ?? node;
    const range = document.createRange();
    range.setStart(node, place.offset);
    range.insertNode(range.createContextualFragment(html));
  }
  return root;
}

const runs = { numRuns: 12 };

describe('for any page', () => {
  test('extraction never throws, never changes the page, and gives the same each time', () => {
    fc.assert(
      fc.property(story, (html) => {
        const page = parse(html);
        const before = page.documentElement.outerHTML;
        const once = extractArticle(page, { url });
        const again = extractArticle(page, { url });
        expect(page.documentElement.outerHTML).toBe(before);
        expect(again).toEqual(once);
      }),
      runs,
    );
  }, 60_000);

  test('the content is what a browser reads from it, and holds nothing that runs', () => {
    fc.assert(
      fc.property(story, (html) => {
        const article = extractArticle(parse(html), { url });
        if (!article) return;
        const read = document.createElement('div');
        read.innerHTML = article.content;
        expect(read.innerHTML).toBe(article.content);
        expect(read.querySelectorAll('script, style, iframe, form, svg, template')).toHaveLength(0);
      }),
      runs,
    );
  }, 60_000);

  test('everything that was removed has a place, and putting all back puts each where it was', () => {
    fc.assert(
      fc.property(story, (html) => {
        const article = extractArticle(parse(html), { url });
        if (!article) return;
        const whole = putBack(article).textContent ?? '';
        let at = 0;
        // In page order: each stands after the one before it.
        for (const { text } of article.removed) {
          const word = text.split(/\s/)[0] ?? '';
          const found = whole.indexOf(word, at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = found;
        }
        const letters = (value: string) => value.replace(/\s+/g, '').length;
        const removed = article.removed.reduce((sum, { text }) => sum + letters(text), 0);
        expect(letters(whole)).toBe(letters(article.textContent) + removed);
      }),
      runs,
    );
  }, 60_000);
});

test('extracting from what was extracted of any page loses none of its running text', () => {
  const proseOf = ({ textContent }: Article) =>
    textContent.split('\n').filter((line) => line.split(' ').length > 11);
  fc.assert(
    fc.property(story, (html) => {
      const once = extractArticle(parse(html), { url });
      if (!once || once.length < 600) return;
      const again = extractArticle(parse(wrap(once)), { url });
      expect(again && proseOf(again)).toEqual(proseOf(once));
    }),
    runs,
  );
}, 60_000);

test('extracting from an article that was extracted changes nothing', () => {
  const text =
    'The harbour reopened on Monday after three days of storm, the port authority said. ';
  const html = `<title>Harbour reopens</title><nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1>
    <p>${text.repeat(3)}</p><p>Advertisement</p><figure><img src="/a.jpg" alt=""><figcaption>The mole</figcaption></figure>
    <p>${text.repeat(4)}</p><h2>Ships</h2><p>${text.repeat(2)}</p><p>Read also: <a href="/b">Storm</a></p></article>`;
  const first = extractArticle(parse(html), { url });
  expect(first?.removed.length).toBeGreaterThan(1);
  const second = first && extractArticle(parse(wrap(first)), { url });
  expect(second?.content.trim()).toBe(first?.content.trim());
  expect(second?.removed).toEqual([]);
});
