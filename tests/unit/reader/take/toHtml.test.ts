import { expect, it } from 'vitest';
import { toHtml } from '../../../../src/reader/take/toHtml.ts';

it('boxes a wide table, that it scrolls and not the page, and leaves what stands in a table', async () => {
  const body = document.createElement('div');
  body.innerHTML = '<table><tbody><tr><td><table></table></td></tr></tbody></table>';
  const none = { byline: null, siteName: null, publishedTime: null, lang: null, dir: null };
  const taken = { ...none, title: 'T', url: 'https://news.example/a', body };
  const text = await toHtml(taken, new AbortController().signal, () => undefined);
  const saved = new DOMParser().parseFromString(text, 'text/html');
  expect(saved.querySelectorAll('article > .wide[tabindex="0"] > table')).toHaveLength(1);
  expect(saved.querySelectorAll('.wide')).toHaveLength(1);
});
