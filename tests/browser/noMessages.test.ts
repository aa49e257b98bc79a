import { expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerText } from '../support/readerText.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { until } from '../support/until.ts';

declare const chrome: { i18n: { getMessage(key: string): string } };

const url = 'https://news.example/harbour/without-words';

async function before({ server, driver }: Running) {
  server.serve(url, samplePage());
  await setToolbar(driver, 'reader');
}

// Seen in Chromium alone.
inBrowsers(['chromium'], { before }, (running) => {
  test('where Chromium has no messages for a page, the reader speaks English', async () => {
    const { tab } = running;
    const press = async (open: boolean) => {
      await tab.clickToolbar();
      await until('the button has done its work', async () => (await tab.isReaderOpen()) === open);
    };
    await tab.goto(url);
    await press(true);
    // What Chromium does for as long as a process lives that had none when it asked.
    await tab.inReader(() => {
      chrome.i18n.getMessage = () => '';
    });
    await press(false);
    await press(true);
    const close = () =>
      tab.inReader((root) => root.querySelector('.close')?.getAttribute('aria-label'));
    expect(await close()).toBe(messages.reader_close.message);
    expect((await readerText(tab)).body).toEqual(samplePageText);
  });
});
