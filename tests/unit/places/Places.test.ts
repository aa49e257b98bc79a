import { expect, test } from 'vitest';
import { mostPlaces, placeIn, readPlaces, withPlace } from '../../../src/places/Places.ts';

const day = 24 * 3600 * 1000;

test('the newest place of an article is the one that is known', () => {
  const places = withPlace(withPlace([], 'a', 0.2, 1), 'a', 0.7, 2);
  expect(placeIn(places, 'a')).toBe(0.7);
  expect(placeIn(places, 'b')).toBeNull();
  expect(places).toHaveLength(1);
});

test('an article that was read to its end is forgotten', () => {
  expect(withPlace(withPlace([], 'a', 0.2, 1), 'a', null, 2)).toEqual([]);
});

test('no more are kept than said, and none for ever', () => {
  let places = withPlace([], 'old', 0.5, 0);
  for (let at = 0; at < mostPlaces + 20; at += 1) places = withPlace(places, `a${at}`, 0.5, day);
  expect(places).toHaveLength(mostPlaces);
  expect(placeIn(places, 'a0')).toBeNull();
  expect(withPlace(places, 'new', 0.1, 200 * day)).toHaveLength(1);
});

test.each([null, 7, [{ key: 'a', share: 5, changed: 1 }], [{ share: 0.5 }]])(
  'what is stored as %j counts as nothing',
  (stored) => expect(readPlaces(stored)).toEqual([]),
);
