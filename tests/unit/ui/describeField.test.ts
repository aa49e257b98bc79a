import { expect, test, vi } from 'vitest';
import english from '../../../src/locales/en.json' with { type: 'json' };
import { LookSchema } from '../../../src/settings/Look.ts';
import { PreferencesSchema } from '../../../src/settings/Preferences.ts';
import { SiteSchema } from '../../../src/sites/Site.ts';
import { SiteRulesSchema } from '../../../src/sites/siteRules.ts';

/** As Firefox does: an unknown message is an error there. */
function getMessage(key: string): string {
  if (!(key in english)) throw new Error(`Unknown localization message ${key}`);
  return english[key as keyof typeof english].message;
}

vi.stubGlobal('chrome', { i18n: { getMessage } });
const { describeField, describeValue } = await import('../../../src/ui/describeField.ts');

test.each([
  ...Object.keys(LookSchema.entries),
  ...Object.keys(SiteSchema.entries),
  ...Object.keys(PreferencesSchema.entries),
  ...Object.keys(SiteRulesSchema.entries),
])('%s has a name', (field) => {
  expect(describeField(field)).toMatch(/^[A-Z]/);
});

test('a field that only a newer version knows is called by its own name', () => {
  expect(describeField('gloss')).toBe('gloss');
});

test('a choice has a name; a selector is its own', () => {
  expect(describeValue('theme', 'sepia')).toBe('Sepia');
  expect(describeValue('article', 'article > .story')).toBe('article > .story');
  expect(describeValue('', { article: 'main', remove: ['.promo', '.ad'], keep: [] })).toBe(
    'Article: main · Always taken out: .promo, .ad',
  );
});

test('how an article is read aloud has a name', () => {
  expect(describeValue('speed', 1.25)).toBe('1.25×');
  expect(describeValue('voices', { en: 'Ada', de: 'Anna' })).toBe('en: Ada · de: Anna');
});
