import { describe, expect, test } from 'vitest';
import { articlePage, expectPage, expectReader, listPage } from '../support/autoPages.ts';
import type { Driver } from '../support/Driver.ts';
import { inBrowsers } from '../support/inBrowsers.ts';
import { listSite } from '../support/listSite.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, { value?: { never?: string[] } }>> };
    session: { get(keys: null): Promise<object> };
  };
};

const site = 'http://news.example';
const page = (section: string, thing: string) => `${site}/${section}/what-became-of-the-${thing}/`;
const bridge = page('africa', 'bridge');
const tower = page('africa', 'tower');
const market = page('africa', 'market');
const harbour = page('sport', 'harbour');

const options = {
  hosts: ['*://*.news.example/*'],
  before: ({ driver }: { driver: Driver }) => listSite(driver, 'news.example'),
};

describe('a listed site, step by step', () => {
  inBrowsers(['chromium', 'firefox'], options, (running) => {
    const visit = async (url: string, thing: string) => {
      running.server.serve(url, articlePage(thing));
      await running.tab.goto(url);
    };
    const leftOut = (path: string) =>
      until(`${path} is left out`, () =>
        running.driver.inExtension(async (wanted) => {
          const stored = await chrome.storage.local.get('site:news.example');
          return stored['site:news.example']?.value?.never?.includes(wanted);
        }, path),
      );

    test('with the background stopped before each of them', async () => {
      const { tab, driver } = running;
      await driver.stopBackground();
      await visit(bridge, 'bridge');
      await expectReader(tab, 'bridge');
      await driver.stopBackground();
      await tab.press('Escape');
      await expectPage(tab);
      await until('it is remembered', () =>
        driver.inExtension(async () =>
          JSON.stringify(await chrome.storage.session.get(null)).includes('closed'),
        ),
      );
      await driver.stopBackground();
      await visit(tower, 'tower');
      await expectReader(tab, 'tower');
      await driver.stopBackground();
      running.server.serve(`${site}/africa/`, listPage());
      await tab.goto(`${site}/africa/`);
      await expectPage(tab);
      expect(await tab.isReaderOpen()).toBe(false);
    });

    test('“Not on this page” closes the reader, and this page alone does not open again', async () => {
      const { tab, driver } = running;
      await visit(bridge, 'bridge');
      await expectReader(tab, 'bridge');
      await driver.stopBackground();
      await tab.clickInReader('.leave-out.page');
      await expectPage(tab);
      await leftOut('/africa/what-became-of-the-bridge');
      await visit(tower, 'tower');
      await expectReader(tab, 'tower');
      await visit(bridge, 'bridge');
      await expectPage(tab);
      expect(await tab.isReaderOpen()).toBe(false);
    });

    test('the line that says so stands where the bar begins, and on no paper', async () => {
      const { tab } = running;
      await visit(bridge.replace('bridge', 'quay'), 'quay');
      await expectReader(tab, 'quay');
      const [line, cross] = await tab.inReader((root) =>
        ['.listed span', '.close svg'].map(
          (part) => root.querySelector(part)?.getBoundingClientRect().left,
        ),
      );
      expect(line).toBe(cross);
      await tab.setMedia({ medium: 'print' });
      const isShown = await tab.inReader((root) =>
        root.querySelector('.listed')?.checkVisibility(),
      );
      expect(isShown).toBe(false);
    });

    test('“Not under” a folder leaves the rest of the site as it is', async () => {
      const { tab } = running;
      await visit(market, 'market');
      await expectReader(tab, 'market');
      await tab.clickInReader('.leave-out.section');
      await expectPage(tab);
      await leftOut('/africa');
      await visit(harbour, 'harbour');
      await expectReader(tab, 'harbour');
      await visit(market, 'market');
      await expectPage(tab);
      expect(await tab.isReaderOpen()).toBe(false);
    });
  });
});
