// @vitest-environment node
import { expect, it } from 'vitest';
import { restrictionOf } from '../../../src/popup/page.ts';

const state = (contentType: string) => ({ open: false, problem: null, contentType });

it.each([
  ['https://news.example/a', 'text/html', null],
  ['https://news.example/a', 'application/xhtml+xml', null],
  ['https://news.example/a.txt', 'text/plain', null],
  ['https://news.example/a.pdf', 'application/pdf', 'document'],
  ['https://news.example/a.png', 'image/png', 'document'],
])('with access, %s of type %s: %s', (url, contentType, restriction) => {
  expect(restrictionOf(url, state(contentType))).toBe(restriction);
});

it.each([
  ['chrome://extensions/', 'browser'],
  ['about:addons', 'browser'],
  ['chrome-extension://abc/popup.html', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chromewebstore.google.com.evil.example/', 'access'],
  ['https://addons.mozilla.org/', 'store'],
  ['file:///home/a.html', 'file'],
  ['https://news.example/a.pdf', 'document'],
  ['https://news.example/a', 'access'],
  ['', 'browser'],
])('without access, %j: %s', (url, restriction) => {
  expect(restrictionOf(url, null)).toBe(restriction);
});
