import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree } from './Tree.ts';
import { addedIn, type Browser, featuresOf } from './versions.ts';

/** Without these the extension does not work; the README says what each is for. */
const needed = [
  'api.HTMLElement.popover',
  'api.AbortSignal.any_static',
  'api.Element.checkVisibility.options_visibilityProperty_parameter',
  'webextensions.manifest.optional_host_permissions',
  'css.types.color.light-dark',
  'javascript.builtins.Intl.Segmenter',
];

/** Style that a browser may not know, with what it does then. */
const dispensable: Record<string, string> = {
  'css.properties.column-height': 'two columns are as long as the text',
  'css.properties.column-wrap': 'two columns are as long as the text',
  'css.properties.hyphenate-limit-chars': 'the browser says which words are long enough',
  'css.properties.orphans': 'Firefox breaks pages where it likes',
  'css.properties.overscroll-behavior': 'there since long; MDN’s date is of its last part',
  'css.properties.overscroll-behavior-x': 'there since long; MDN’s date is of its last part',
  'css.properties.text-size-adjust': 'Firefox on computers has no such thing',
  'css.properties.-webkit-tap-highlight-color': 'Firefox marks no tap',
  'css.properties.widows': 'Firefox breaks pages where it likes',
  'css.selectors.details-content': 'what is folded stays folded on paper',
  'css.selectors.highlight': 'the sentence that is read aloud is not marked',
};

const browsers: Browser[] = ['chrome', 'firefox'];

const { browser_specific_settings: specific } = JSON.parse(readFileSync('manifest.json', 'utf8'));
const build = readFileSync('build.mjs', 'utf8');
const minimum: Record<Browser, number> = {
  chrome: Number(/minimum_chrome_version: '(\d+)'/.exec(build)?.[1]),
  firefox: Number.parseFloat(specific.gecko.strict_min_version),
};

const versionsOf = (feature: string) => browsers.map((browser) => addedIn(feature, browser));

test('the extension can be installed in just the versions that have what it needs', () => {
  for (const browser of browsers) {
    expect(Math.max(...needed.map((feature) => addedIn(feature, browser) ?? Number.NaN))).toBe(
      minimum[browser],
    );
  }
  expect(Number.parseFloat(specific.gecko_android.strict_min_version)).toBe(minimum.firefox);
});

test('the README says for each since when it is there', () => {
  const rows = readFileSync('README.md', 'utf8').matchAll(/^\| [^|*]+ \| (\d+) \| (\d+) \|$/gm);
  const said = Array.from(rows, ([, ...versions]) => versions.map(Number));
  expect(said).toEqual(needed.map(versionsOf));
});

test('the scripts are built for these versions', () => {
  expect(build).toContain(`'chrome${minimum.chrome}'`);
  expect(build).toContain(`'firefox${minimum.firefox}'`);
});

test('style that is younger is known, and can be done without', () => {
  const features = new Set([...readTree(['src'], /\.css$/).values()].flatMap(featuresOf));
  expect(features).toContain('css.properties.overscroll-behavior');
  const younger = [...features].filter((feature) =>
    browsers.some((browser) => (addedIn(feature, browser) ?? 0) > minimum[browser]),
  );
  expect(younger.sort()).toEqual(Object.keys(dispensable).sort());
});
