import { describe, expect, it } from 'vitest';
import { countedKeys } from '../../src/platform/translate.ts';
import { alignments, columnings, fonts, themes } from '../../src/settings/Look.ts';
import { toolbarActions } from '../../src/settings/Preferences.ts';
import { argumentsOf, baseOf, readMessages } from '../support/messages.ts';
import { readTree } from './Tree.ts';

const english = readMessages().get('en') ?? {};
const keys = Object.keys(english);

const pages = [...readTree(['src'], /\.html$/).values()];
const scripts = [...readTree(['src'], /\.ts$/).values()];
const [manifest = ''] = readTree(['.'], /^manifest\.json$/).values();

const inPages = pages.flatMap((page) =>
  [...page.matchAll(/data-message(?:-label|-placeholder)?="([^"]*)"/g)].map(([, key]) => key ?? ''),
);
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

/** The names of choices, which are made of the setting and its value. */
const ofChoices = Object.entries({
  theme: themes,
  font: fonts,
  align: alignments,
  columns: columnings,
  toolbar: toolbarActions,
}).flatMap(([setting, values]) => values.map((value) => `${setting}_${value}`));

/** Texts in quotes and templates that begin with a word: in `rule_${id}` the rest is any word. */
const inScripts = scripts.flatMap((script) =>
  [...script.matchAll(/(['"`])([a-zA-Z]\w*(?:\$\{[^}]*\}\w*)*)\1/g)].map(
    ([, , text]) => new RegExp(`^${(text ?? '').replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`),
  ),
);

describe('English', () => {
  it('has every message that pages and manifest name', () => {
    expect([...inPages, ...inManifest].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has no message that nothing names', () => {
    const named = new Set([...inPages, ...inManifest, ...ofChoices]);
    const unused = [...new Set(keys.map((key) => baseOf(key, english)))].filter(
      (key) => !named.has(key) && !inScripts.some((pattern) => pattern.test(key)),
    );
    expect(unused.map((key) => `Nobody says “${key}”: take it out of the languages.`)).toEqual([]);
  });

  it('counts its arguments from $1 on, and declares every placeholder it uses', () => {
    for (const [key, message] of Object.entries(english)) {
      const used = argumentsOf(message);
      const expected = used.map((_, index) => `$${index + 1}`);
      expect([key, used]).toEqual([key, expected]);
    }
  });

  it('has forms for exactly the messages that are declared as counted', () => {
    const forms = keys.filter((key) => baseOf(key, english) !== key);
    expect(forms.sort()).toEqual(countedKeys.map((key) => `${key}_one`).sort());
  });
});

describe('extension pages', () => {
  it('hold no text of their own but the name', () => {
    for (const page of pages) {
      const body = new DOMParser().parseFromString(page, 'text/html');
      const words = [...body.querySelectorAll('title, body')].map((part) =>
        part.textContent.trim(),
      );
      expect(words.filter((text) => text && text !== 'Broadsheet')).toEqual([]);
      expect(page).not.toMatch(/\s(?:aria-label|placeholder|alt|title)="[^"]+"/);
    }
  });
});
