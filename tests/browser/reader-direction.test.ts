import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/direction';

const text =
  'يغادر القارب في الرابعة عصرًا، حين يبقى من الضوء ما يكفي لرؤية المرسى ولا يكفي لمعرفة ارتفاعه عن الماء. قفزت إيناس تلك القفزة نحو تسعة آلاف مرة، وهي تقول إنها لا تنظر إلى الأسفل.';

async function before({ server, driver }: Running) {
  const code =
    '<p>تعدّ اللوائح الخيار <code>--fast</code> والأمر <code>light()</code> بين الواجبات الكثيرة.</p>';
  server.serve(
    url,
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>آخر حارسات المنارة</title></head>
    <body><article><h1>آخر حارسات المنارة</h1><p>${text}</p>${code}<p>${text}</p><p>${text}</p></article></body></html>`,
  );
  await toolbarOpensReader(driver);
}

/** Whether the first sign of each stands left of the last. */
const runRight = (tab: Tab, selector: string) =>
  tab.inReader((root, found) => {
    const left = (node: Node, index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    };
    return [...root.querySelectorAll(found)].map(({ firstChild }) => {
      const last = (firstChild?.textContent?.length ?? 0) - 1;
      return firstChild !== null && left(firstChild, 0) < left(firstChild, last);
    });
  }, selector);

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('code in a text from right to left runs to the right, with its signs where they belong', async () => {
    const { tab } = running;
    await readPage(tab, url);
    expect(await runRight(tab, '.body code')).toEqual([true, true]);
  });

  test('in the list of keys, brackets are not mirrored from right to left', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await tab.inReader((root) => root.querySelector('dialog')?.setAttribute('dir', 'rtl'));
    await tab.clickInReader('.tool.keys');
    await until('the keys are listed', () =>
      tab.inReader((root) => root.querySelector('.keys-panel:popover-open kbd') !== null),
    );
    // With two signs it is seen which way one runs.
    await tab.inReader((root) => {
      for (const key of root.querySelectorAll('kbd')) key.textContent += '[]';
    });
    expect(new Set(await runRight(tab, '.keys-panel kbd'))).toEqual(new Set([true]));
  });

  test.each(['options.html', 'welcome.html'])(
    'a key that ends in a sign is written as it is on keyboards, in %s',
    async (page) => {
      const { tab, driver } = running;
      await tab.goto(driver.ourUrl(page));
      const ends = await until('the key is shown', () =>
        tab.evaluate(() => {
          const key = document.querySelector('#key');
          if (!key?.textContent) return null;
          document.documentElement.dir = 'rtl';
          key.textContent = 'Ctrl+.';
          return [0, 5].map((index) => {
            const range = document.createRange();
            if (key.firstChild) range.setStart(key.firstChild, index);
            if (key.firstChild) range.setEnd(key.firstChild, index + 1);
            return range.getBoundingClientRect().left;
          });
        }),
      );
      expect(ends[0]).toBeLessThan(ends[1] ?? 0);
    },
  );
});
