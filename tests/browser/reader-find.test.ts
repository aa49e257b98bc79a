import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/find';

/** Stands in the last paragraph alone, far below the first window. */
const word = 'summer';

async function before({ server, driver }: Running) {
  const inside = Array.from({ length: 60 }, (_, n) => `<p>${n}. ${samplePageText[n % 3]}</p>`);
  server.serve(url, samplePage({ inside: inside.join('') }));
  await toolbarOpensReader(driver);
}

inBrowsers(['chromium', 'firefox'], { display: 'unseen', before }, (running) => {
  test('the browser’s own search finds what stands in the reader, and shows it', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const isInView = () =>
      tab.inReader((root) => {
        const { top = -1, bottom = 0 } =
          root.querySelector('.body p:last-of-type')?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await isInView()).toBe(false);
    await tab.findInPage(word);
    await until('it is in view', isInView);
    expect(await tab.isReaderOpen()).toBe(true);
  });
});
