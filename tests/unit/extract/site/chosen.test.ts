import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';

const page = new DOMParser().parseFromString(
  `<title>Shop</title><body>
  <div id="list"><p>First note.</p><p>Second <b>note</b>.</p><p>Third note.</p><p hidden>Unseen.</p></div>
  <div id="loose">Loose line.<br><br>Another line.<p>Last note.</p></div>
  </body>`,
  'text/html',
);

function element(selector: string): Element {
  const found = page.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
}

function select(start: Node, startOffset: number, end: Node, endOffset: number): Range {
  const range = page.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

const texts = (chosen: Element | Range) => extractArticle(page, { chosen })?.textContent;

describe('what was chosen on the page', () => {
  test('an element is read whole, however short, without what the page hides', () => {
    expect(extractArticle(page)).toBeNull();
    expect(texts(element('#list'))).toBe('First note.\nSecond note.\nThird note.');
  });

  test('of a selection, the paragraphs that it touches', () => {
    const bold = element('#list b').firstChild;
    const third = element('#list p:nth-of-type(3)').firstChild;
    if (!bold || !third) throw new Error('no text');
    expect(texts(select(bold, 1, third, 2))).toBe('Second note.\nThird note.');
    expect(texts(select(bold, 1, bold, 3))).toContain('note');
  });

  test('of a selection, nothing is lost without a record', () => {
    const bold = element('#list b').firstChild;
    const third = element('#list p:nth-of-type(3)').firstChild;
    if (!bold || !third) throw new Error('no text');
    const article = extractArticle(page, { chosen: select(bold, 1, third, 2) });
    expect(article?.removed.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      'not-selected: First note.',
      'hidden: Unseen.',
    ]);
  });

  test('an element of another document is none', () => {
    expect(texts(document.createElement('div'))).toBeUndefined();
  });
});
