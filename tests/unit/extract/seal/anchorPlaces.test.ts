import { expect, test } from 'vitest';
import { anchorPlaces } from '../../../../src/extract/seal/anchorPlaces.ts';

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

function markedOf(html: string, places: { path: number[]; offset: number }[]): string {
  const body = bodyOf(html);
  for (const [index, anchor] of anchorPlaces(body, places).entries()) anchor.data = String(index);
  return body.innerHTML;
}

test('sets anchors between elements, within text and at either end', () => {
  const places = [
    { path: [], offset: 0 },
    { path: [0, 0], offset: 3 },
    { path: [], offset: 1 },
    { path: [1], offset: 1 },
  ];
  expect(markedOf('<p>one two</p><p>three</p>', places)).toBe(
    '<!--0--><p>one<!--1--> two</p><!--2--><p>three<!--3--></p>',
  );
});

test('keeps the order of removals at one place', () => {
  const places = [
    { path: [0, 0], offset: 4 },
    { path: [0, 0], offset: 4 },
    { path: [0, 0], offset: 8 },
    { path: [], offset: 1 },
    { path: [], offset: 1 },
  ];
  expect(markedOf('<p>one two three</p>', places)).toBe(
    '<p>one <!--0--><!--1-->two <!--2-->three</p><!--3--><!--4-->',
  );
});

test('a place that is not there loses nothing: its anchor stands at the end of what there is', () => {
  expect(markedOf('<p>one</p>', [{ path: [7, 2], offset: 1 }])).toBe('<p>one</p><!--0-->');
  expect(markedOf('<p>one</p>', [{ path: [0, 0], offset: 99 }])).toBe('<p>one<!--0--></p>');
});
