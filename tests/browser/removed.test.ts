import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readFromPopup } from '../support/readFromPopup.ts';
import { openList, press, pressIn, startPicking } from '../support/removedList.ts';
import { show } from '../support/show.ts';
import { adPicture, serveStories, stories } from '../support/storySite.ts';
import { until } from '../support/until.ts';

const serve = async ({ server }: Running) => serveStories(server);

const bodyText = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('.body')?.textContent?.replace(/\s+/g, ' ') ?? '');

/** Waits until the text is this one, or has this in it. */
const says = (tab: Tab, text: string | RegExp) =>
  until(`the text is ${text}`, async () => {
    const now = await bodyText(tab);
    return typeof text === 'string' ? now === text : text.test(now);
  });

const count = (tab: Tab) => tab.inReader((root) => root.querySelector('.count')?.textContent ?? '');

const spoken = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('.spoken')?.textContent ?? '');

describe('what was taken out', () => {
  inBrowsers(['chromium', 'firefox'], { before: serve }, (running) => {
    test('is listed, put back where it stood, and taken out again', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      const before = await bodyText(tab);
      expect(before).not.toContain('Advertisement');
      await openList(tab);
      await show(tab, `list-${running.driver.name}`);
      await pressIn(tab, 'Advertisement', '.put');
      await says(tab, /four thousand names\.\s*Advertisement\s*Engineers/);
      await until('it is said', async () => (await spoken(tab)) === 'Put back: Advertisement');
      await pressIn(tab, 'Advertisement', '.put');
      await says(tab, before);
      await until('it is said', async () => (await spoken(tab)) === 'Taken out: Advertisement');
    });

    test('is counted as it is listed: what is hidden or empty is apart, and not counted', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      const counted = await count(tab);
      await openList(tab);
      const [lines, apart] = await tab.inReader((root) =>
        ['.removed > .pieces > .piece', '.removed details .piece'].map(
          (pieces) => root.querySelectorAll(pieces).length,
        ),
      );
      expect(apart).toBeGreaterThan(0);
      expect(counted).toBe(`${lines} removed`);
      expect(await count(tab)).toBe(counted);
    });

    test('loads no picture before it is put back', async () => {
      const { tab, server } = running;
      const asked = () => server.seen.filter(({ url }) => url === adPicture).length;
      await readFromPopup(tab, stories.harbour);
      await openList(tab);
      const before = asked();
      await pressIn(tab, 'for subscribers', '.put');
      await until('the picture is there', () =>
        tab.inReader((root, src) => {
          const image = root.querySelector<HTMLImageElement>(`.body img[src="${src}"]`);
          image?.scrollIntoView();
          return image?.complete ?? false;
        }, adPicture),
      );
      expect(asked()).toBeGreaterThanOrEqual(before);
      await says(tab, /elsewhere\.\s*About the lighthouse, for subscribers/);
    });

    test('shows a picture small, from what the page has loaded, and asks for nothing', async () => {
      const { tab, server } = running;
      await readFromPopup(tab, stories.harbour);
      await tab.evaluate(async () => {
        await document.querySelector('img')?.decode();
      });
      const asked = server.seen.length;
      await openList(tab);
      const small = await tab.inReader((root) => {
        const canvas = root.querySelector<HTMLCanvasElement>('.piece .thumbnail');
        return [canvas?.width, canvas?.height, canvas?.closest('.piece')?.textContent] as const;
      });
      expect(small[0]).toBeGreaterThan(small[1] ?? Number.NaN);
      expect(small[2]).toContain('for subscribers');
      expect(server.seen.slice(asked)).toEqual([]);
    });

    test('is shown in place all at once, marked, and hidden again without a trace', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      const before = await bodyText(tab);
      await openList(tab);
      await press(tab, '.show-all');
      const marks = await tab.inReader((root) =>
        [...root.querySelectorAll('[data-removed]')].map((node) =>
          node.getAttribute('data-removed'),
        ),
      );
      expect(marks.length).toBeGreaterThanOrEqual(2);
      expect(marks).not.toContain('');
      await says(tab, /Advertisement/);
      await show(tab, `all-${running.driver.name}`);
      await press(tab, '.show-all');
      await says(tab, before);
    });

    test('Esc closes the list, then the reader, and the focus is where it was', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      await openList(tab);
      await tab.press('Escape');
      await until('the list is closed', () =>
        tab.inReader((root) => root.querySelector('.removed:popover-open') === null),
      );
      await until('the count has the focus', () =>
        tab.inReader((root) => root.activeElement?.className.includes('count')),
      );
      await tab.press('Escape');
      await readerIsGone(tab);
    });
  });
});

describe('a site’s rules, made in the reader', () => {
  inBrowsers(['chromium', 'firefox'], { before: serve }, (running) => {
    test('keep a kind: on the second visit, and on another page of the site', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      await openList(tab);
      await pressIn(tab, 'Advertisement', '.keep');
      await says(tab, /Advertisement/);
      for (const url of [stories.harbour, stories.market]) {
        await until('the decision is kept', async () => {
          await readFromPopup(tab, url);
          return (await bodyText(tab)).includes('Advertisement');
        });
      }
      await openList(tab);
      await show(tab, `kept-${running.driver.name}`);
      await pressIn(tab, 'Found on this page', '.actions button');
      await until('the decision is forgotten', async () => {
        await readFromPopup(tab, stories.harbour);
        return !(await bodyText(tab)).includes('Advertisement');
      });
    });

    test('take out by hand, once: with all of it undone and redone', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      const before = await bodyText(tab);
      const counted = await count(tab);
      await openList(tab);
      await startPicking(tab);
      await tab.press('ArrowUp');
      await show(tab, `pick-${running.driver.name}`);
      await tab.press('Enter');
      await until(
        'it is taken out',
        async () => !(await bodyText(tab)).includes('before the end of the summer'),
      );
      await press(tab, '.pick-bar .done');
      await pressIn(tab, 'Advertisement', '.put');
      await pressIn(tab, 'before the end of the summer', '.put');
      await says(tab, /before the end of the summer/);
      const changed = await bodyText(tab);
      for (let step = 0; step < 3; step += 1) await press(tab, '[aria-label="Undo"]');
      await says(tab, before);
      await until('the count is as before', async () => (await count(tab)) === counted);
      for (let step = 0; step < 3; step += 1) await press(tab, '[aria-label="Redo"]');
      await says(tab, changed);
      await readFromPopup(tab, stories.harbour);
      await says(tab, before);
    });

    test('take out by hand, pressed twice: with one set of tools', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      await openList(tab);
      await tab.inReader((root) => {
        const pick = root.querySelector<HTMLButtonElement>('.pick');
        pick?.click();
        pick?.click();
      });
      const tools = () => tab.inReader((root) => root.querySelectorAll('.pick-bar').length);
      await until('something can be picked', async () => (await tools()) > 0);
      expect(await tools()).toBe(1);
      await press(tab, '.pick-bar .done');
      expect(await tools()).toBe(0);
    });

    test('take out by hand, always: all of a kind, again and on another page', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.harbour);
      await openList(tab);
      await startPicking(tab);
      await tab.clickInReader('.body p:has(+ div)');
      await tab.press('ArrowDown');
      await tab.press('+');
      const said = () => tab.inReader((root) => root.querySelector('.said')?.textContent ?? '');
      await until('the choice is said', async () => (await said()).includes('In short'));
      expect(await said()).toContain('matches on this page: 2');
      await show(tab, `matches-${running.driver.name}`);
      await press(tab, '.pick-bar .always');
      await until(
        'they are taken out',
        async () => !/In short|In numbers/.test(await bodyText(tab)),
      );
      for (const url of [stories.harbour, stories.market]) {
        await until('the rule is kept', async () => {
          await readFromPopup(tab, url);
          return !/In short|In numbers/.test(await bodyText(tab));
        });
        expect(await bodyText(tab)).toContain('is used every day');
      }
      await openList(tab);
      await pressIn(tab, '.fact-box', '.actions button');
      await until('the rule is forgotten', async () => {
        await readFromPopup(tab, stories.market);
        return (await bodyText(tab)).includes('In short');
      });
    });

    test('nothing on offer would take most of the text', async () => {
      const { tab } = running;
      await readFromPopup(tab, stories.market);
      await openList(tab);
      await startPicking(tab);
      await tab.clickInReader('.body p');
      const rule = await tab.inReader((root) => ({
        said: root.querySelector('.said')?.textContent ?? '',
        matched: root.querySelectorAll('[data-matched]').length,
      }));
      expect(rule.matched).toBeLessThanOrEqual(1);
      await tab.press('Escape');
      await until('picking has ended', () =>
        tab.inReader((root) => root.querySelector('.pick-bar') === null),
      );
      expect(await tab.isReaderOpen()).toBe(true);
    });
  });
});
