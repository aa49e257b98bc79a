// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, makeItem, migrate, readItem } from '../../../src/settings/Item.ts';
import { reconcile } from '../../../src/settings/reconcile.ts';

type Stored = Record<string, unknown>;

/** One machine meets the browser's exchange, which may refuse some keys as a full quota does. */
function exchange(machine: Stored, sync: Stored, now: number, refused: string[] = []): void {
  const { toLocal, toSync, forgotten } = reconcile(machine, sync, now);
  Object.assign(machine, toLocal);
  for (const [key, item] of Object.entries(toSync)) {
    if (!refused.includes(key)) sync[key] = item;
  }
  for (const key of forgotten) {
    delete machine[key];
    delete sync[key];
  }
}

const site = (path: string) => ({ open: [path], never: [], look: {} });

describe('two machines', () => {
  it('merge by site, the newest of each', () => {
    const sync: Stored = {};
    const office: Stored = {
      'site:elpais.com': makeItem(site('/*'), 10),
      'site:lemonde.fr': makeItem(site('/*'), 40),
    };
    const home: Stored = {
      'site:elpais.com': makeItem(site('/opinion/*'), 20),
      'site:taz.de': makeItem(site('/*'), 30),
    };
    exchange(office, sync, 50);
    exchange(home, sync, 50);
    exchange(office, sync, 50);
    expect(office).toEqual(home);
    expect(home).toEqual({
      'site:elpais.com': makeItem(site('/opinion/*'), 20),
      'site:lemonde.fr': makeItem(site('/*'), 40),
      'site:taz.de': makeItem(site('/*'), 30),
    });
  });

  it('take over a removal, and a later listing after it', () => {
    const listed = makeItem(site('/*'), 10);
    const sync: Stored = { 'site:taz.de': listed };
    const office: Stored = { 'site:taz.de': makeItem(undefined, 20) };
    const home: Stored = { 'site:taz.de': listed };
    exchange(office, sync, 30);
    exchange(home, sync, 30);
    expect(home['site:taz.de']).toEqual(makeItem(undefined, 20));
    home['site:taz.de'] = makeItem(site('/*'), 40);
    exchange(home, sync, 50);
    exchange(office, sync, 50);
    expect(office['site:taz.de']).toEqual(makeItem(site('/*'), 40));
  });

  it('lose nothing to a full exchange: what it refuses stays, the rest goes', () => {
    const sync: Stored = {};
    const office: Stored = {
      'site:a.example': makeItem(site('/*'), 1),
      'site:b.example': makeItem(site('/*'), 2),
    };
    exchange(office, sync, 3, ['site:a.example']);
    expect(Object.keys(office)).toEqual(['site:a.example', 'site:b.example']);
    expect(Object.keys(sync)).toEqual(['site:b.example']);
    exchange(office, sync, 4);
    expect(sync).toEqual(office);
  });

  it('keep what an emptied exchange no longer has', () => {
    const office: Stored = { look: makeItem({ theme: 'dark' }, 1) };
    const sync: Stored = {};
    exchange(office, sync, 2);
    expect(sync).toEqual(office);
  });

  it('agree whatever both did, in whichever order they meet', () => {
    const keys = fc.constantFrom('look', 'site:a.example', 'site:b.example');
    const value = fc.option(fc.record({ theme: fc.constantFrom('dark', 'light') }), {
      nil: undefined,
    });
    const item = fc.tuple(value, fc.integer({ min: 0, max: 5 }));
    const machine = fc
      .dictionary(keys, item)
      .map((items) =>
        Object.fromEntries(
          Object.entries(items).map(([key, [was, at]]) => [key, makeItem(was, at)]),
        ),
      );
    fc.assert(
      fc.property(machine, machine, machine, (a: Stored, b: Stored, sync: Stored) => {
        for (const meeting of [a, b, a, b]) exchange(meeting, sync, 10);
        expect(a).toEqual(b);
        expect(a).toEqual(sync);
        expect(reconcile(a, sync, 10)).toEqual({ toLocal: {}, toSync: {}, forgotten: [] });
      }),
    );
  });

  it('forget a removal after half a year', () => {
    const gone = makeItem(undefined, 0);
    const office: Stored = { 'site:taz.de': gone };
    const sync: Stored = { 'site:taz.de': gone };
    exchange(office, sync, 200 * 24 * 3600 * 1000);
    expect([office, sync]).toEqual([{}, {}]);
  });

  it('leave alone what is not theirs, and repair what is corrupt', () => {
    const good = makeItem({ theme: 'dark' }, 1);
    const office: Stored = { look: 'corrupt', other: 1 };
    const sync: Stored = { look: good, stranger: 2 };
    exchange(office, sync, 2);
    expect(office).toEqual({ look: good, other: 1 });
    expect(sync).toEqual({ look: good, stranger: 2 });
  });
});

describe('readItem', () => {
  it.each([
    null,
    3,
    'x',
    [],
    {},
    { version: 1 },
    { version: 0, changed: 1 },
    { version: 1, changed: 'x' },
  ])('does not take %j for one of ours', (stored) => {
    expect(readItem('look', stored)).toBeNull();
  });
});

describe('migrate', () => {
  const steps = [
    (value: unknown) => ({ ...(value as object), second: true }),
    (value: unknown, key: string) => ({ ...(value as object), third: key }),
  ];

  it('takes every step from the stored form to the present one', () => {
    const old: Item = { version: 1, changed: 5, value: { first: true } };
    expect(migrate('look', old, steps)).toEqual({
      version: 3,
      changed: 5,
      value: { first: true, second: true, third: 'look' },
    });
  });

  it('leaves newer forms and removals alone', () => {
    const newer: Item = { version: 9, changed: 5, value: {} };
    expect(migrate('look', newer, steps)).toEqual(newer);
    expect(migrate('look', { version: 1, changed: 5 }, steps)).toEqual({ version: 1, changed: 5 });
  });
});
