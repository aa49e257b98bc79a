// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  compareSettings,
  readSettingsFile,
  writeSettingsFile,
} from '../../../src/options/SettingsFile.ts';

const items = new Map<string, unknown>([
  ['site:elpais.com', { open: ['/opinion/*'], never: [], look: { theme: 'dark' } }],
  ['look', { theme: 'sepia', fontSize: 24 }],
  ['preferences', { toolbar: 'reader', contextMenu: false }],
]);

const fileOf = (stored: unknown) =>
  JSON.stringify({ broadsheet: 'settings', version: 1, items: stored });

describe('a settings file', () => {
  it('is read back as it was written, and is the same text for the same settings', () => {
    const text = writeSettingsFile(items);
    const read = readSettingsFile(text);
    expect(read).toEqual({ items, problems: [] });
    expect(writeSettingsFile(new Map([...items].reverse()))).toBe(text);
  });

  it.each(['', 'no JSON', '[]', 'null', '{}', '{"broadsheet":"settings"}', fileOf(3)])(
    '%j is none',
    (text) => {
      expect(readSettingsFile(text)).toBeNull();
    },
  );

  it('is used as far as it is good, and says what is not', () => {
    const read = readSettingsFile(
      fileOf({
        look: { theme: 'pink', fontSize: 24, extra: 1 },
        'site:elpais.com': { open: ['/a', 7], look: { width: 9000 } },
        'site:not a site': { open: ['/*'] },
        stranger: {},
      }),
    );
    expect(read?.items).toEqual(
      new Map<string, unknown>([
        ['look', { fontSize: 24 }],
        ['site:elpais.com', { open: ['/a'], never: [], look: {} }],
      ]),
    );
    expect(read?.problems).toEqual([
      'look theme',
      'site:elpais.com open',
      'site:elpais.com look.width',
      'site:not a site',
      'stranger',
    ]);
  });

  it('cannot reach the prototypes of our values', () => {
    const hostile =
      '{"broadsheet":"settings","version":1,"items":{"look":{"__proto__":{"bad":1}},"__proto__":{"look":{}},"site:a.example":{"__proto__":{"bad":1},"constructor":1}}}';
    const read = readSettingsFile(hostile);
    expect(Reflect.get({}, 'bad')).toBeUndefined();
    for (const value of read?.items.values() ?? []) {
      expect(Reflect.get(value, 'bad')).toBeUndefined();
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
  });
});

describe('the preview of an import', () => {
  it('names each field that changes, and no other', () => {
    const incoming = new Map<string, unknown>([
      ['look', { theme: 'sepia', fontSize: 30 }],
      ['site:taz.de', { open: ['/*'], never: [], look: {} }],
    ]);
    expect(compareSettings(items, incoming)).toEqual([
      { key: 'look', field: 'fontSize', was: 24, becomes: 30 },
      { key: 'site:taz.de', field: 'open', was: [], becomes: ['/*'] },
    ]);
  });

  it('takes what is not stored for the default', () => {
    const incoming = new Map([['look', { theme: 'auto', width: 80 }]]);
    expect(compareSettings(new Map(), incoming)).toEqual([
      { key: 'look', field: 'width', was: 66, becomes: 80 },
    ]);
  });

  it('is empty for the present settings', () => {
    expect(compareSettings(items, items)).toEqual([]);
  });
});
