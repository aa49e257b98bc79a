import { expect, test } from 'vitest';
import type { Theme } from '../../../src/settings/Look.ts';
import { readSite } from '../../../src/sites/Site.ts';
import { scriptsFor } from '../../../src/sites/scriptsFor.ts';

function sitesOf(stored: Record<string, unknown>) {
  return new Map(Object.entries(stored).map(([site, value]) => [site, readSite(value)]));
}
const everywhere = () => true;
const lookIn = (theme: Theme) => ({ theme, ownPaper: '#ffffff' });

test('an empty list needs no script', () => {
  expect(scriptsFor(sitesOf({}), lookIn('auto'), everywhere)).toEqual([]);
});

test('a site without access has no script', () => {
  const sites = sitesOf({ 'news.example': { open: ['/*'] } });
  expect(scriptsFor(sites, lookIn('auto'), () => false)).toEqual([]);
});

test('a listed site has the script of the theme for all sites, without what is left out', () => {
  const sites = sitesOf({ 'news.example': { open: ['/*'], never: ['/live/*'] } });
  expect(scriptsFor(sites, lookIn('dark'), everywhere)).toEqual([
    {
      id: 'auto-dark',
      js: ['theme-dark.js', 'auto.js'],
      matches: ['*://*.news.example/*'],
      excludeMatches: [
        '*://*.news.example/live',
        '*://*.news.example/live?*',
        '*://*.news.example/live/*',
      ],
    },
  ]);
});

test('no page has two scripts where a sub-domain looks otherwise than its site', () => {
  const sites = sitesOf({
    'news.example': { open: ['/*'], look: { theme: 'light' } },
    'blog.news.example': { open: ['/*'], look: { theme: 'sepia' } },
  });
  const scripts = scriptsFor(sites, lookIn('dark'), everywhere);
  expect(
    scripts.map(({ id, matches, excludeMatches }) => ({ id, matches, excludeMatches })),
  ).toEqual([
    {
      id: 'auto-light',
      matches: ['*://*.news.example/*'],
      excludeMatches: ['*://*.blog.news.example/*'],
    },
    { id: 'auto-sepia', matches: ['*://*.blog.news.example/*'], excludeMatches: [] },
  ]);
});

test.each([
  ['#fff3e0', 'auto-light'],
  ['#101820', 'auto-dark'],
])('own colours on %s wait behind the cover of %s', (ownPaper, id) => {
  const sites = sitesOf({ 'news.example': { open: ['/*'], look: { ownPaper } } });
  const scripts = scriptsFor(sites, lookIn('own'), everywhere);
  expect(scripts.map((script) => script.id)).toEqual([id]);
});
