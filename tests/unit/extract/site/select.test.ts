import { expect, test } from 'vitest';
import { select } from '../../../../src/extract/site/select.ts';

const page = new DOMParser().parseFromString(
  `<main><div id="a"><p id="b">Our work needs you.</p></div><p id="c">So does <b id="d">our work needs</b>.</p>
  <p id="e">The harbour reopened.</p></main>`,
  'text/html',
);
const found = (selector: string) => select(page, selector).map(({ id }) => id);

test.each([
  [':has-text(/our work/i)', ['b', 'd']],
  ['p:has-text(/our work/i)', ['b', 'c']],
  ['#a:has-text(Our work)', ['a']],
  [':has-text(our works)', []],
  [':xpath(//p[b])', ['c']],
])('%s finds %s: by words alone, what is innermost', (selector, ids) => {
  expect(found(selector)).toEqual(ids);
});
