import { describe, expect, test } from 'vitest';
import { themeColours } from '../../src/reader/look/themes.ts';
import {
  articleAbout,
  articlePage,
  clutter,
  expectPage,
  expectReader,
  listPage,
  neverEnds,
  pageHead,
} from '../support/autoPages.ts';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { listSite } from '../support/listSite.ts';
import { type Frame, watchFrames } from '../support/screenFrames.ts';
import { until } from '../support/until.ts';

const listed = 'http://news.example';
const unlisted = 'http://other.example';
const article = '/africa/what-became-of-the-bridge/';
const { paper } = themeColours.dark;
const isRead = (tab: Tab) => expectReader(tab, 'bridge');

/** Seconds after its markup is there for which a page may be held back: 1.5, less a frame or two. */
const limit = 1.4;

/** Colours of all frames from before an address is opened until what it shows, in `colour`, is there. */
async function coloursOf(
  { tab, driver }: Running,
  url: string,
  colour: string,
  isShown: (tab: Tab) => Promise<void>,
): Promise<Set<string>> {
  const frames = await watchFrames(tab, driver);
  await tab.goto(url, 'dom');
  await isShown(tab);
  return coloursInTime(await frames.until(colour), tab);
}

/** On a machine too slow to read the article within the limit, what is painted later is no flash. */
async function coloursInTime(frames: Frame[], tab: Tab): Promise<Set<string>> {
  const parsedAt = await tab.evaluate(() => {
    const [{ domInteractive } = { domInteractive: 0 }] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return (performance.timeOrigin + domInteractive) / 1000;
  });
  return new Set(frames.filter(({ at }) => at < parsedAt + limit).map(({ colour }) => colour));
}

describe('no flash', () => {
  const options = {
    hosts: ['*://*.news.example/*'],
    before: async ({ driver }: Running) => {
      await keepLook(driver, { theme: 'dark' });
      await listSite(driver, 'news.example');
    },
  };
  inBrowsers(['chromium'], options, (running) => {
    const serve = (address: string, body: Parameters<typeof running.server.serve>[1]) => {
      for (const site of [listed, unlisted]) running.server.serve(site + address, body);
    };

    test('a listed article is shown without one frame of the page', async () => {
      serve(article, articlePage('bridge'));
      const colours = await coloursOf(running, listed + article, paper, isRead);
      expect(colours).not.toContain(clutter);
    });

    test('the same page unlisted is seen by the same measure', async () => {
      serve(article, articlePage('bridge'));
      const colours = await coloursOf(running, unlisted + article, clutter, expectPage);
      expect(colours).not.toContain(paper);
    });

    test('an article is shown while its images never arrive', async () => {
      const after = '<img src="/never.png"><script async src="/never.js"></script>';
      serve(article, articlePage('bridge', { after }));
      for (const file of ['/never.png', '/never.js']) serve(file, () => undefined);
      const colours = await coloursOf(running, listed + article, paper, isRead);
      expect(colours).not.toContain(clutter);
    });

    test('an article that a script brings at once is shown without a frame of the empty page', async () => {
      const fill = `document.body.innerHTML = ${JSON.stringify(articleAbout('bridge'))}`;
      const page = `${pageHead('What became of the bridge')}<script defer src="/fill.js"></script></body></html>`;
      serve('/fill.js', { body: fill, headers: { 'content-type': 'text/javascript' } });
      serve(article, page);
      const colours = await coloursOf(running, listed + article, paper, isRead);
      expect(colours).not.toContain(clutter);
    });

    test('a page that lists articles comes into sight', async () => {
      serve('/africa/', listPage());
      await coloursOf(running, `${listed}/africa/`, clutter, expectPage);
      expect(await running.tab.isReaderOpen()).toBe(false);
    });

    test('a home page is not covered, and the reader not loaded', async () => {
      serve('/', listPage());
      const colours = await coloursOf(running, `${listed}/`, clutter, expectPage);
      expect(colours).not.toContain(paper);
      const scripts = running.tab.ourScripts().map((script) => new URL(script).pathname);
      expect(scripts).toContain('/auto.js');
      expect(scripts).not.toContain('/content.js');
    });

    test('a page that stops in the middle of its article comes into sight', async () => {
      const page = articlePage('bridge');
      serve(article, neverEnds(page.slice(0, page.lastIndexOf('<p>'))));
      void running.tab.goto(listed + article, 'dom').catch(() => undefined);
      await expectPage(running.tab);
      expect(await running.tab.isReaderOpen()).toBe(false);
    });

    test('a page that never ends after its article is shown in the reader', async () => {
      const page = articlePage('bridge', { after: '<footer>' });
      serve(article, neverEnds(page.replace('</body></html>', '')));
      void running.tab.goto(listed + article, 'dom').catch(() => undefined);
      await expectReader(running.tab, 'bridge');
    });

    test('a busy page comes into sight while its thread is still busy', async () => {
      // Its article never comes, so it would be held back as long as may be. Busy once it is painted.
      const busy = `const wait = () => {
          const from = Date.now();
          while (Date.now() - from < 6000);
          document.title = String(Date.now());
        };
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(wait)));`;
      serve(
        article,
        `${pageHead('What became of the bridge')}<script>${busy}</script></body></html>`,
      );
      const frames = await watchFrames(running.tab, running.driver);
      await running.tab.goto(listed + article, 'dom');
      await until('the page is free again', () =>
        running.tab.evaluate(() => Number(document.title) > 0),
      );
      const seen = (await frames.until(clutter)).find(({ colour }) => colour === clutter);
      const freeAt = Number(await running.tab.evaluate(() => document.title)) / 1000;
      expect(seen?.at).toBeLessThan(freeAt);
    });

    test('a page whose every script throws is read all the same', async () => {
      const throwing = `<script>
        for (const name of ['appendChild', 'insertBefore', 'cloneNode', 'addEventListener', 'attachShadow'])
          for (const type of [Node, Element, EventTarget])
            type.prototype[name] = () => { throw new Error('no ' + name); };
        document.querySelector = document.querySelectorAll = () => { throw new Error('no'); };
        HTMLElement.prototype.showPopover = () => { throw new Error('no'); };
        setInterval(() => { throw new Error('always'); }, 1);
        throw new Error('at once');</script>`;
      serve(article, articlePage('bridge', { head: throwing }));
      await running.tab.goto(listed + article);
      await expectReader(running.tab, 'bridge');
    });
  });
});
