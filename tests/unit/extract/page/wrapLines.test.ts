import { expect, test } from 'vitest';
import { wrapLines } from '../../../../src/extract/page/wrapLines.ts';

const long =
  'The harbour reopened on Monday after three days of storm, the port authority said, and the ships came in.';

/** The page's body after loose lines have become paragraphs. */
function wrapped(html: string): string {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  wrapLines(page);
  return page.body.innerHTML;
}

test('a long text in an element of the page’s own is a paragraph', () => {
  const one = `<app-text>${long}</app-text>`;
  const all = `<app-story>${one}${one}</app-story>`;
  expect(wrapped(all)).toBe(`<app-story><p>${one}</p><p>${one}</p></app-story>`);
});

test('short lines between such texts are lines of their own', () => {
  const html = `<app-story><app-label>Advertisement</app-label><p>${long}</p></app-story>`;
  expect(wrapped(html)).toContain('<p><app-label>Advertisement</app-label></p><p>');
});

test.each([
  ['a word of a sentence', `<div>The <app-term>${long}</app-term> is long.</div>`],
  ['the text of a paragraph', `<p><app-text>${long}</app-text></p>`],
  ['a box of paragraphs', `<app-story><p>${long}</p></app-story>`],
  ['a short text', '<div><app-count>12</app-count><app-count>13</app-count></div>'],
])('%s stays as it is', (_, html) => {
  expect(wrapped(html)).toBe(html);
});

test('loose text between blocks, and text parted by two line breaks, is a paragraph', () => {
  expect(wrapped('<div>One<p>Two</p></div>')).toBe('<div><p>One</p><p>Two</p></div>');
  expect(wrapped('<div>One<br><br>Two</div>')).toBe('<div><p>One</p><p>Two</p></div>');
});
