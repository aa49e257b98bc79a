// @vitest-environment node
import { expect, test } from 'vitest';
import { dependencyBreaches } from './dependencies.ts';
import { readTree } from './Tree.ts';

const breachesOf = (files: Record<string, string>) =>
  dependencyBreaches(new Map(Object.entries(files)));

test('data goes right: page → find → clean → seal → reader; one door to the browser', () => {
  expect(dependencyBreaches(readTree(['src'], /\.ts$/))).toEqual([]);
});

test.each([
  ['src/extract/page/copyPage.ts', '../seal/seal.ts', 'The stage page must not know seal'],
  [
    'src/reader/openReader.ts',
    '../extract/find/findArticle.ts',
    'The stage reader must not know find',
  ],
  ['src/extract/clean/clean.ts', '../../platform/browser.ts', 'The extraction is pure'],
  ['src/extract/seal/seal.ts', '../../settings/Look.ts', 'The extraction is pure'],
  ['src/reader/bar/makeBar.ts', '../../platform/browser.ts', 'Only entries, stores'],
  ['src/sites/Sites.ts', '../content.ts', 'Nobody imports an entry'],
  ['src/ui/form.ts', '../popup/popup.ts', 'Nobody imports an entry'],
  ['src/extract/metadata/title.ts', '../clean/rules/ad-label.ts', 'Only clean/rules/index.ts'],
  ['src/reader/openReader.ts', '@mozilla/readability', 'src/extract/find/ is where'],
  ['src/reader/openReader.ts', 'dompurify', 'the one safety gate'],
  ['src/settings/store.ts', 'webextension-polyfill', 'the only door'],
])('the checker sees %s import %s', (file, to, advice) => {
  expect(breachesOf({ [file]: `import { x } from '${to}';` })).toEqual([
    expect.stringContaining(advice),
  ]);
  expect(breachesOf({ [file]: `const x = await import('${to}');` })).toHaveLength(1);
  expect(breachesOf({ [file]: `export * from '${to}';` })).toHaveLength(1);
});

test('types may look left, and stores may touch the browser', () => {
  expect(
    breachesOf({
      'src/extract/clean/rule.ts': "import type { PageCopy } from '../page/PageCopy.ts';",
      'src/extract/find/a.ts': "import { type PageCopy } from '../page/PageCopy.ts';",
      'src/sites/siteStore.ts': "import { browser } from '../platform/browser.ts';",
      'src/popup/popup.ts': "import { browser } from '../platform/browser.ts';",
    }),
  ).toEqual([]);
});
