// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/settings/fitting.ts';
import { makeItem } from '../../../src/settings/Item.ts';

const text = (length: number) => 'x'.repeat(length);
const keysOf = (items: object) => Object.keys(items).sort();

describe('fitting', () => {
  it('takes what there is room for', () => {
    const items = { look: makeItem({ theme: 'dark' }, 1), 'site:a.example': makeItem({}, 2) };
    expect(fitting(items, {})).toEqual(items);
  });

  it('leaves out an item that is too large alone, and no other', () => {
    const items = { look: makeItem(text(9000), 2), preferences: makeItem({}, 1) };
    expect(keysOf(fitting(items, {}))).toEqual(['preferences']);
  });

  it('counts bytes, not letters', () => {
    expect(fitting({ look: makeItem('é'.repeat(5000), 1) }, {})).toEqual({});
  });

  it('takes the newest where not all have room', () => {
    const there = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}`, text(8000)]));
    const items = { old: makeItem(text(4000), 1), new: makeItem(text(4000), 2) };
    expect(keysOf(fitting(items, there))).toEqual(['new']);
  });

  it('gives an item the room of the one that it replaces', () => {
    const filler = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}`, text(8000)]));
    const there = { ...filler, look: makeItem(text(6000), 1) };
    expect(keysOf(fitting({ look: makeItem(text(6000), 2) }, there))).toEqual(['look']);
  });

  it('takes no more items than are allowed, but new values of those that are there', () => {
    const there = Object.fromEntries(Array.from({ length: 512 }, (_, n) => [`${n}`, n]));
    const items = { '7': makeItem(8, 1), look: makeItem({}, 2) };
    expect(keysOf(fitting(items, there))).toEqual(['7']);
  });
});
