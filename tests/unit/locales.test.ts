import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../src/locales/en.json' with { type: 'json' };
import { alignments, fonts, themes } from '../../src/settings/Look.ts';
import { toolbarActions } from '../../src/settings/Preferences.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const messages: Record<string, Message> = english;
const keys = Object.keys(messages);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' });
const read = (ending: string) =>
  sources
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(path.join('src', file), 'utf8'));
const pages = read('.html');
const scripts = read('.ts');
const languages = readdirSync('src/locales').map((file) => path.basename(file, '.json'));
const manifest = readFileSync('manifest.json', 'utf8');

const inPages = pages.flatMap((page) =>
  [...page.matchAll(/data-message(?:-label|-placeholder)?="([^"]*)"/g)].map(([, key]) => key ?? ''),
);
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

/** The names of choices, which are made of the setting and its value. */
const ofChoices = Object.entries({
  theme: themes,
  font: fonts,
  align: alignments,
  toolbar: toolbarActions,
}).flatMap(([setting, values]) => values.map((value) => `${setting}_${value}`));

/** Texts in quotes and templates that begin with a word: in `rule_${id}` the rest is any word. */
const inScripts = scripts.flatMap((script) =>
  [...script.matchAll(/(['"`])([a-zA-Z]\w*(?:\$\{[^}]*\}\w*)*)\1/g)].map(
    ([, , text]) => new RegExp(`^${(text ?? '').replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`),
  ),
);

/** Which arguments a message takes: `$1`, or `$NAME$` by its placeholder's content. */
function argumentsOf({ message, placeholders = {} }: Message): string[] {
  const named = [...message.matchAll(/\$(\w+?)\$/g)].map(
    ([, name]) => placeholders[(name ?? '').toLowerCase()]?.content ?? `$${name}$ is not declared`,
  );
  const direct = [...message.replaceAll(/\$\w+?\$/g, '').matchAll(/\$\d/g)].map(([text]) => text);
  return [...new Set([...named, ...direct])].sort();
}

describe('English', () => {
  it('has every message that pages and manifest name', () => {
    expect([...inPages, ...inManifest].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has no message that nothing names', () => {
    const named = new Set([...inPages, ...inManifest, ...ofChoices]);
    const unused = keys.filter(
      (key) => !named.has(key) && !inScripts.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('counts its arguments from $1 on, and declares every placeholder it uses', () => {
    for (const [key, message] of Object.entries(messages)) {
      const used = argumentsOf(message);
      const expected = used.map((_, index) => `$${index + 1}`);
      expect([key, used]).toEqual([key, expected]);
    }
  });
});

describe.each(languages)('%s', (language) => {
  const translated: Record<string, Message> = JSON.parse(
    readFileSync(`src/locales/${language}.json`, 'utf8'),
  );

  it('has the same messages, each with a text and the same arguments', () => {
    expect(Object.keys(translated).sort()).toEqual([...keys].sort());
    for (const [key, message] of Object.entries(translated)) {
      expect(message.message.trim(), key).not.toBe('');
      const original = messages[key];
      expect([key, argumentsOf(message)]).toEqual([key, original ? argumentsOf(original) : []]);
    }
  });

  it('says which language and direction it is', () => {
    const { locale, direction } = translated;
    expect(locale?.message).toBe(language.replace('_', '-'));
    expect(['ltr', 'rtl']).toContain(direction?.message);
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
