import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Driver, Json } from '../support/Driver.ts';
import { chooseFile, textOf } from '../support/fields.ts';
import { inBrowsers } from '../support/inBrowsers.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { until } from '../support/until.ts';

type Stored = Record<string, Json>;

interface Area {
  get(keys: null): Promise<Stored>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

declare const chrome: { storage: { local: Area; sync: Area } };

const local = (machine: Driver) => machine.inExtension(() => chrome.storage.local.get(null));
const synced = (machine: Driver) => machine.inExtension(() => chrome.storage.sync.get(null));

/** What the account behind two browsers does: brings one's storage to the other. */
async function carry(from: Driver, to: Driver) {
  await to.inExtension((items) => chrome.storage.sync.set(items), await synced(from));
}

/** Changes settings as a person does who brings them in a file. */
async function change(machine: Driver, items: { [key: string]: Json }) {
  const options = await machine.newTab(machine.ourUrl('options.html'));
  await until('the settings are shown', () => textOf(options, '#shortcut'));
  await chooseFile(options, JSON.stringify({ broadsheet: 'settings', version: 1, items }));
  await options.click('#changes .primary');
  await until('it is done', async () => (await textOf(options, '#notice')) !== '');
  await options.close();
}

const theme = (name: string) => ({ look: { theme: name } });

/** The theme of each site that has its own, and of all others. */
function themesIn(items: Stored): Record<string, string> {
  const themes: Record<string, string> = {};
  for (const [key, item] of Object.entries(items)) {
    const { value } = item as { value?: { theme?: string; look?: { theme?: string } } };
    const name = key === 'look' ? value?.theme : key.startsWith('site:') && value?.look?.theme;
    if (name) themes[key] = name;
  }
  return themes;
}

const reach = (what: string, read: () => Promise<Stored>, themes: Record<string, string>) =>
  until(what, async () => {
    const found = themesIn(await read());
    return Object.entries(themes).every(([key, name]) => found[key] === name);
  });

describe('two machines of one person', () => {
  inBrowsers(['chromium', 'firefox'], {}, (running) => {
    let home: Driver;
    const office = () => running.driver;

    beforeAll(async () => {
      home = await openBrowser(running.driver.name, running.server.proxy);
    });
    afterAll(async () => {
      expect(await home.close(), 'errors that nobody caught').toEqual([]);
    });
    beforeEach(async () => {
      for (const machine of [office(), home]) {
        await machine.inExtension(async () => {
          await chrome.storage.local.clear();
          await chrome.storage.sync.clear();
        });
      }
    });

    test('merge site by site, and the newest of each wins on both', async () => {
      await change(office(), {
        look: { theme: 'gray' },
        'site:a.example': theme('dark'),
        'site:b.example': theme('dark'),
      });
      await reach('the office has offered it', () => synced(office()), {
        'site:a.example': 'dark',
        'site:b.example': 'dark',
      });
      await change(home, { 'site:a.example': theme('sepia'), 'site:c.example': theme('light') });
      await reach('home has offered it', () => synced(home), { 'site:a.example': 'sepia' });

      const merged = {
        look: 'gray',
        'site:a.example': 'sepia',
        'site:b.example': 'dark',
        'site:c.example': 'light',
      };
      await carry(office(), home);
      await reach('home has all', () => local(home), merged);
      await reach('home offers all, the newer site too', () => synced(home), merged);
      await carry(home, office());
      await reach('the office has all', () => local(office()), merged);
      expect(themesIn(await local(office()))).toEqual(merged);
      expect(themesIn(await local(home))).toEqual(merged);
    });

    test('hear of what was reset on the other', async () => {
      await change(office(), { 'site:a.example': theme('dark') });
      await reach('it is offered', () => synced(office()), { 'site:a.example': 'dark' });
      await carry(office(), home);
      await reach('home has it', () => local(home), { 'site:a.example': 'dark' });
      const options = await home.newTab(home.ourUrl('options.html'));
      await options.click('#apart button');
      await until('the list is empty', () =>
        options.evaluate(() => document.querySelector('#apart button') === null),
      );
      await options.close();
      const isReset = (read: () => Promise<Stored>) =>
        until('it is reset', async () => Object.keys(themesIn(await read())).length === 0);
      await isReset(() => synced(home));
      await carry(home, office());
      await isReset(() => local(office()));
    });

    test('what is too large for the exchange stays where it is, and the rest goes', async () => {
      const large = {
        ...theme('dark'),
        rules: {
          remove: Array.from({ length: 300 }, (_, n) => `.a-rather-long-name-of-a-box-${n}`),
        },
      };
      await change(office(), {
        'site:a.example': theme('gray'),
        'site:large.example': large,
        'site:z.example': theme('light'),
      });
      const small = { 'site:a.example': 'gray', 'site:z.example': 'light' };
      await reach('the rest is offered', () => synced(office()), small);
      expect(themesIn(await synced(office()))).toEqual(small);
      expect(themesIn(await local(office()))['site:large.example']).toBe('dark');
      await carry(office(), home);
      await reach('home has the rest', () => local(home), small);
      expect(JSON.stringify(await local(office()))).toContain('.a-rather-long-name-of-a-box-299');
    });

    test('a full exchange costs nothing, and takes all once there is room', async () => {
      const filler = Object.fromEntries(
        Array.from({ length: 13 }, (_, n) => [`filler-${n}`, 'x'.repeat(7700)]),
      );
      await office().inExtension((items) => chrome.storage.sync.set(items), filler);
      const many = Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [`site:s${n}.example`, theme('sepia')]),
      );
      await change(office(), many);
      const count = async (read: () => Promise<Stored>) =>
        Object.keys(themesIn(await read())).length;
      await until('what fits is offered', async () => (await count(() => synced(office()))) > 0);
      expect(await count(() => local(office()))).toBe(40);
      expect(await count(() => synced(office()))).toBeLessThan(40);

      await office().inExtension(() => chrome.storage.sync.clear());
      await change(office(), { look: { theme: 'gray' } });
      await until('all is offered', async () => (await count(() => synced(office()))) === 41);
      await carry(office(), home);
      await until('home has all', async () => (await count(() => local(home))) === 41);
    });
  });
});
