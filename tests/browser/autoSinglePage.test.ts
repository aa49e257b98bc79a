import { describe, expect, test } from 'vitest';
import { articleAbout, articlePage, expectPage, expectReader } from '../support/autoPages.ts';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers } from '../support/inBrowsers.ts';
import { listSite } from '../support/listSite.ts';
import { singlePage } from '../support/singlePage.ts';

const site = 'http://news.example';
const bridge = '/africa/what-became-of-the-bridge/';
const tower = '/africa/what-became-of-the-tower/';

type How = 'pushState' | 'replaceState' | 'navigate' | 'hash' | 'after';

function go(tab: Tab, path: string, thing: string | null, how: How): Promise<void> {
  return tab.evaluate((...args) => Reflect.get(globalThis, 'go')(...args), path, thing, how);
}

const options = {
  hosts: ['*://*.news.example/*'],
  before: ({ driver }: { driver: Parameters<typeof listSite>[0] }) =>
    listSite(driver, 'news.example'),
};

describe('a site of one page', () => {
  inBrowsers(['chromium', 'firefox'], options, (running) => {
    const open = async (path: string, thing: string | null) => {
      running.server.serve(site + path, singlePage(thing));
      await running.tab.goto(site + path);
      await (thing ? expectReader(running.tab, thing) : expectPage(running.tab));
    };

    test.each<How>(['pushState', 'replaceState', 'navigate', 'after'])(
      'opens an article that is reached from the front page by %s',
      async (how) => {
        await open('/', null);
        await go(running.tab, bridge, 'bridge', how);
        await expectReader(running.tab, 'bridge');
      },
    );

    test('opens an article that is reached by the fragment', async () => {
      await open('/front/', null);
      await go(running.tab, '#!/africa/bridge', 'bridge', 'hash');
      await expectReader(running.tab, 'bridge');
    });

    test('shows the article of the address, and never the one before', async () => {
      await open(bridge, 'bridge');
      await go(running.tab, tower, 'tower', 'pushState');
      await expectReader(running.tab, 'tower');
      await running.tab.evaluate(() => history.back());
      await expectReader(running.tab, 'bridge');
    });

    test('gives way when the page goes back to its front page', async () => {
      await open(bridge, 'bridge');
      await go(running.tab, '/', null, 'pushState');
      await expectPage(running.tab);
    });

    test('keeps what is read when only the address changes', async () => {
      await open(bridge, 'bridge');
      await running.tab.inReader((root) => {
        root.querySelector('h1')?.setAttribute('data-mark', 'same');
      });
      await running.tab.evaluate(() => history.replaceState(history.state, '', '?from=mail'));
      await go(running.tab, bridge, 'bridge', 'replaceState');
      const isSame = () =>
        running.tab.inReader((root) => Boolean(root.querySelector('[data-mark]')));
      expect(await isSame()).toBe(true);
      await go(running.tab, tower, 'tower', 'pushState');
      await expectReader(running.tab, 'tower');
      expect(await isSame()).toBe(false);
    });

    test('keeps what is read when the page appends its next story', async () => {
      running.server.serve(site + bridge, articlePage('bridge'));
      await running.tab.goto(site + bridge);
      await expectReader(running.tab, 'bridge');
      await running.tab.evaluate(
        (next, path) => {
          document.body.insertAdjacentHTML('beforeend', next);
          history.replaceState(null, '', path);
        },
        articleAbout('tower'),
        tower,
      );
      // The page goes on to a third story.
      await running.tab.evaluate((next) => {
        document.body.insertAdjacentHTML('beforeend', next);
      }, articleAbout('harbour'));
      await expectReader(running.tab, 'bridge');
    });

    test('a reader closed by hand stays closed there, and opens on the next article', async () => {
      await open(bridge, 'bridge');
      await running.tab.press('Escape');
      await expectPage(running.tab);
      await go(running.tab, tower, 'tower', 'pushState');
      await expectReader(running.tab, 'tower');
      await running.tab.evaluate(() => history.back());
      await expectPage(running.tab);
    });
  });
});
