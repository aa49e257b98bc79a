import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

declare const chrome: { tabs: { query(wanted: object): Promise<{ url?: string }[]> } };

const url = 'https://news.example/links';
const next = 'https://news.example/next';

const options = {
  // Addresses of tabs are told to an extension that may read them.
  hosts: ['*://news.example/*'],
  async before({ server, driver }: Running) {
    server.serve(
      url,
      samplePage({
        inside: `<p>The report is <a href="${next}">in the archive of the harbour board</a>, with all that was said, and who said it, on that day.<sup><a href="#the note">1</a></sup></p>
          <h2 id="minutes"><a href="#minutes">What the board said</a></h2>
          <p>Its minutes of that day are kept in the third volume, with the names of all who spoke.</p>
          <ol><li id="the note">Minutes of the harbour board, the third volume, with the names of all who spoke.</li></ol>`,
      }),
    );
    server.serve(next, samplePage({ title: 'The archive' }));
    await toolbarOpensReader(driver);
  },
};

inBrowsers(['chromium', 'firefox'], options, (running) => {
  /** How many tabs are at an address. */
  const opened = (address: string) =>
    running.driver.inExtension(
      async (wanted) => (await chrome.tabs.query({})).filter((tab) => tab.url === wanted).length,
      address,
    );

  test.each([
    ['another page', '.body p a', next],
    ['a place in the article', '.body sup a', `${url}#the%20note`],
  ])('a link to %s opens beside with Control or the middle button', async (_name, link, to) => {
    const { tab } = running;
    await readPage(tab, url);
    const before = await opened(to);
    await tab.clickInReader(link, { control: true });
    await until('it is open beside', async () => (await opened(to)) === before + 1);
    await tab.clickInReader(link, { button: 'middle' });
    await until('it is open beside a second time', async () => (await opened(to)) === before + 2);
    expect(await tab.isReaderOpen()).toBe(true);
    expect(await tab.evaluate(() => location.href)).toBe(url);
  });

  test('a heading’s link to itself looks like the heading', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const lines = await tab.inReader((root) =>
      [...root.querySelectorAll('.body :is(h2, p) a')].map((link) => [
        link.textContent,
        getComputedStyle(link).textDecorationLine,
      ]),
    );
    expect(lines).toEqual([
      ['in the archive of the harbour board', 'underline'],
      ['1', 'underline'],
      ['What the board said', 'none'],
    ]);
  });

  test('a link to another page opens in place of this one, else', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await tab.clickInReader('.body p a');
    const address = () => tab.evaluate(() => location.href).catch(() => '');
    await until('it is open here', async () => (await address()) === next);
  });

  test('a link to a place in the article goes there, else, and the address stays', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await tab.clickInReader('.body sup a');
    await until('the note has the focus', () =>
      tab.inReader((root) => root.activeElement?.textContent?.startsWith('Minutes')),
    );
    expect(await tab.evaluate(() => location.href)).toBe(url);
  });
});
