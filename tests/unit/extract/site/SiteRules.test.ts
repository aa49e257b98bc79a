import { expect, test } from 'vitest';
import { isUndecided, noSiteRules } from '../../../../src/extract/site/SiteRules.ts';

test('without rules nothing is decided about a site', () => {
  expect(isUndecided(noSiteRules)).toBe(true);
});

test.each([
  { keepKinds: ['ad-label'] },
  { keep: ['.note'] },
  { remove: ['.note'] },
  { article: '.story' },
  { title: 'h2' },
])('%j decides something', (rules) => {
  expect(isUndecided({ ...noSiteRules, ...rules })).toBe(false);
});
