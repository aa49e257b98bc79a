// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPattern } from '../../../src/sites/formatPattern.ts';
import {
  matchesPattern,
  originOf,
  parsePattern,
  siteOf,
  toMatchPatterns,
} from '../../../src/sites/SitePattern.ts';
import { pageOf } from '../../../src/sites/sectionOf.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.elpais.com/opinion/', 'elpais.com'],
    ['http://ElPais.com', 'elpais.com'],
    ['https://cincodias.elpais.com/a', 'cincodias.elpais.com'],
    ['http://localhost:8080/x', 'localhost:8080'],
    ['https://www.example.com:8443/', 'example.com:8443'],
    ['https://münchen.de/', 'xn--mnchen-3ya.de'],
    ['https://example.com./', 'example.com'],
    ['https://www.com/', 'www.com'],
    ['http://[::1]:80/', '[::1]'],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each(['about:blank', 'file:///tmp/a.html', 'chrome://extensions', 'not an address', ''])(
    '%j is no site',
    (url) => {
      expect(siteOf(url)).toBeNull();
    },
  );
});

describe('parsePattern', () => {
  it.each([
    ['elpais.com', 'elpais.com', '/*'],
    ['  WWW.ElPais.com  ', 'elpais.com', '/*'],
    ['https://elpais.com/opinion/?page=2#top', 'elpais.com', '/opinion'],
    ['elpais.com/opinion/*', 'elpais.com', '/opinion/*'],
    ['*.elpais.com', 'elpais.com', '/*'],
    ['.elpais.com', 'elpais.com', '/*'],
    ['*://*.elpais.com/*', 'elpais.com', '/*'],
    ['elpais.com/*/opinion', 'elpais.com', '/*/opinion'],
    ['münchen.de/straße', 'xn--mnchen-3ya.de', '/stra%C3%9Fe'],
    ['localhost:8080', 'localhost:8080', '/*'],
    ['127.0.0.1:8080/a', '127.0.0.1:8080', '/a'],
  ])('%j', (text, site, path) => {
    expect(parsePattern(text)).toEqual({ site, path, never: false });
    expect(parsePattern(`!${text}`)).toEqual({ site, path, never: true });
  });

  it('lists the whole site where a front page is written', () => {
    const whole = { site: 'elpais.com', path: '/*', never: false };
    expect(parsePattern('  WWW.ElPais.com/  ')).toEqual(whole);
  });

  it('leaves out the front page alone where that is what is written, not where it was copied', () => {
    const never = { site: 'elpais.com', never: true };
    expect(parsePattern('!elpais.com/')).toEqual({ ...never, path: '/' });
    expect(parsePattern('!https://elpais.com/')).toEqual({ ...never, path: '/*' });
    expect(toMatchPatterns({ ...never, path: '/' })).toEqual([
      '*://*.elpais.com/',
      '*://*.elpais.com/?*',
    ]);
  });

  it.each([
    '',
    '!',
    'news',
    'two words.com',
    'ftp://elpais.com',
    'file:///tmp',
    'javascript:alert(1)',
    'about:blank',
    'user@elpais.com',
    'news.*.com',
    '*',
    'http://',
    'el pais',
    'elpais.com:99999',
    '"elpais.com"',
    'elpais..com',
    '..elpais.com',
    'elpais,com',
  ])('%j is refused', (text) => {
    expect(parsePattern(text)).toBeNull();
  });

  it.each([
    'elpais.com',
    'elpais.com/opinion/*',
    '!elpais.com/x',
    '!elpais.com/',
    'münchen.de/straße',
    'localhost:8080',
  ])('%j is written back as it came', (text) => {
    const pattern = parsePattern(text);
    expect(pattern && formatPattern(pattern)).toBe(text);
  });

  it.each(['/a%20b', '/100%25', '/a%2Ab', '/%c3%9f', '/a%E3%80%80b', '/%FF', '/%41'])(
    'of the address %s, what would be read otherwise stays as it is',
    (path) => {
      const pattern = pageOf(`https://news.example${path}`);
      expect(pattern && parsePattern(formatPattern(pattern))).toEqual(pattern);
    },
  );

  it('is read back as the same line, whatever page it is of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const page = pageOf(`https://news.example/${encodeURIComponent(text)}`);
        const left = page && { ...page, never: true };
        expect(left && parsePattern(formatPattern(left))).toEqual(left);
      }),
    );
  });
});

describe('matchesPattern', () => {
  const matches = (text: string, url: string) => {
    const pattern = parsePattern(text);
    return pattern !== null && matchesPattern(pattern, url);
  };

  it.each([
    ['elpais.com', 'https://elpais.com/'],
    ['elpais.com', 'https://www.elpais.com/a?b=1'],
    ['elpais.com', 'http://cincodias.elpais.com/a'],
    ['elpais.com/opinion', 'https://elpais.com/opinion'],
    ['elpais.com/opinion', 'https://elpais.com/opinion/?x=1'],
    ['elpais.com/opinion', 'https://elpais.com/opinion/2026/a.html'],
    ['elpais.com/opinion/*', 'https://elpais.com/opinion'],
    ['elpais.com/opinion/*', 'https://elpais.com/opinion/a'],
    ['elpais.com/*/opinion', 'https://elpais.com/es/opinion/a'],
    ['elpais.com/', 'https://elpais.com/a'],
    ['!elpais.com/', 'https://elpais.com/?page=2'],
    ['elpais.com/op*', 'https://elpais.com/opinion/a'],
    ['elpais.com/a+b(c)', 'https://elpais.com/a+b(c)'],
    ['münchen.de/straße', 'https://münchen.de/straße/1'],
    ['localhost:8080', 'http://localhost:8080/a'],
  ])('%s covers %s', (text, url) => {
    expect(matches(text, url)).toBe(true);
  });

  it.each([
    ['elpais.com', 'https://notelpais.com/'],
    ['elpais.com', 'https://elpais.com.evil.example/'],
    ['elpais.com', 'ftp://elpais.com/'],
    ['cincodias.elpais.com', 'https://elpais.com/'],
    ['elpais.com/opinion', 'https://elpais.com/opinions'],
    ['elpais.com/opinion/*', 'https://elpais.com/a/opinion/b'],
    ['elpais.com/a.b', 'https://elpais.com/axb'],
    ['!elpais.com/', 'https://elpais.com/a'],
    ['localhost:8080', 'http://localhost:9090/a'],
    ['localhost', 'http://localhost:9090/a'],
    ['0.0.1', 'http://127.0.0.1/'],
  ])('%s does not cover %s', (text, url) => {
    expect(matches(text, url)).toBe(false);
  });
});

describe('match patterns for the browser', () => {
  it.each([
    ['elpais.com', ['*://*.elpais.com/*']],
    [
      'elpais.com/opinion/*',
      ['*://*.elpais.com/opinion', '*://*.elpais.com/opinion?*', '*://*.elpais.com/opinion/*'],
    ],
    ['localhost:8080', ['*://*.localhost/*']],
    ['127.0.0.1:8080', ['*://127.0.0.1/*']],
  ])('%s', (text, expected) => {
    const pattern = parsePattern(text);
    expect(pattern && toMatchPatterns(pattern)).toEqual(expected);
  });

  it('asks for one site, whatever the path', () => {
    expect(originOf('elpais.com')).toBe('*://*.elpais.com/*');
    expect(originOf('localhost:8080')).toBe('*://*.localhost/*');
  });
});
