// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isEmpty, readSite } from '../../../src/sites/Site.ts';
import { decidingPattern, opensItself, sitesAbove } from '../../../src/sites/Sites.ts';

const sites = new Map([
  ['elpais.com', readSite({ open: ['/*', '/opinion/*'], never: ['/opinion/humor/*'] })],
  ['blog.example', readSite({ look: { theme: 'dark' } })],
  ['shop.taz.de', readSite({ never: ['/*'] })],
  ['taz.de', readSite({ open: ['/*'] })],
]);

describe('decidingPattern', () => {
  it.each([
    ['https://elpais.com/espana/a', { site: 'elpais.com', path: '/*', never: false }],
    ['https://elpais.com/opinion/a', { site: 'elpais.com', path: '/opinion/*', never: false }],
    [
      'https://elpais.com/opinion/humor/a',
      { site: 'elpais.com', path: '/opinion/humor/*', never: true },
    ],
    ['https://shop.taz.de/a', { site: 'shop.taz.de', path: '/*', never: true }],
    ['https://www.taz.de/a', { site: 'taz.de', path: '/*', never: false }],
    ['https://blog.example/a', null],
    ['https://other.example/a', null],
  ])('%s', (url, rule) => {
    expect(decidingPattern(sites, url)).toEqual(rule);
    expect(opensItself(sites, url)).toBe(rule?.never === false);
  });
});

describe('sitesAbove', () => {
  it('names the widest first', () => {
    expect(
      sitesAbove(['a.b.example', 'b.example', 'c.example'], 'https://www.a.b.example/x'),
    ).toEqual(['b.example', 'a.b.example']);
    expect(sitesAbove(['b.example'], 'about:blank')).toEqual([]);
  });
});

describe('readSite', () => {
  it('keeps what is good and what it does not know', () => {
    const stored = { open: ['/a', 3], never: ['/b'], look: { theme: 'x', width: 40 }, later: [1] };
    expect(readSite(stored)).toEqual({
      open: ['/a'],
      never: ['/b'],
      look: { width: 40 },
      later: [1],
    });
  });

  it.each([undefined, null, 'x', 3, []])('gives an empty site for %j', (stored) => {
    expect(readSite(stored)).toEqual({ open: [], never: [], look: {} });
    expect(isEmpty(readSite(stored))).toBe(true);
  });

  it('is not empty while anything is set apart', () => {
    expect(isEmpty(readSite({ look: { theme: 'dark' } }))).toBe(false);
    expect(isEmpty(readSite({ later: [1] }))).toBe(false);
  });
});
