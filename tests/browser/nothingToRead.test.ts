import { expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readFromPopup } from '../support/readFromPopup.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/contact';
const page = '<!doctype html><title>Contact</title><nav><a href="/">Home</a></nav><p>Call us.</p>';
const browsersOwn = { chromium: 'chrome://version/', firefox: 'about:license' };

async function before({ server, driver }: Running) {
  server.serve(url, page);
  await setToolbar(driver, 'popup');
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('a page with no article: the reader says so, and what can be done', async () => {
    const { tab } = running;
    await readFromPopup(tab, url);
    const shown = await tab.inReader((root) => root.querySelector('main')?.textContent ?? '');
    expect(shown).toContain(messages.reader_no_article_title.message);
    expect(shown).toContain(messages.reader_no_article_wait.message);
    await tab.press('Escape');
    await readerIsGone(tab);
    expect(await tab.evaluate(() => document.body.textContent)).toBe('HomeCall us.');
  });

  test("a page of the browser's own: the popup says why it cannot be read", async () => {
    const { driver, tab } = running;
    await tab.goto(browsersOwn[driver.name]);
    const popup = await tab.openPopup();
    const restrictions = Object.entries(messages)
      .filter(([key]) => key.startsWith('restricted_'))
      .map(([, { message }]) => message);
    const notice = await until('the popup says something', () =>
      popup.evaluate(() => document.querySelector('#notice:not([hidden])')?.textContent ?? ''),
    );
    expect(restrictions).toContain(notice);
    expect(
      await popup.evaluate(() => document.querySelector('#toggle')?.checkVisibility() ?? false),
    ).toBe(false);
  });
});
