import { describe, expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import { textOf } from '../support/fields.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone, readerIsOpen } from '../support/readerIsOpen.ts';
import { readerText } from '../support/readerText.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { until } from '../support/until.ts';

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

const url = 'https://news.example/harbour/without-storage';

/** How an error begins that is said to a person. */
const [failed = ''] = messages.failed.message.split('$');

async function before({ server }: Running) {
  server.serve(url, samplePage());
}

describe('where the storage fails', () => {
  inBrowsers(['chromium', 'firefox'], { noStorage: true, before }, (running) => {
    const badge = () => running.driver.inExtension(() => chrome.action.getBadgeText({}));

    test('the button is marked, until the popup has said what failed', async () => {
      const { tab } = running;
      await until('the button is marked', async () => (await badge()) === '!');
      await tab.goto(url);
      await tab.openPopup();
      await until('the mark is gone', async () => (await badge()) === '');
    });

    test('the popup says so, and opens the reader all the same', async () => {
      const { tab } = running;
      await tab.goto(url);
      const popup = await tab.openPopup();
      await until('the popup says it', async () =>
        (await textOf(popup, '#notice')).includes(`${failed}No storage`),
      );
      await popup.click('#toggle');
      await readerIsOpen(tab);
      expect((await readerText(tab)).body).toEqual(samplePageText);
      await tab.press('Escape');
      await readerIsGone(tab);
    });

    test('a look that cannot be kept is shown in the open reader', async () => {
      const { tab } = running;
      await tab.goto(url);
      await (await tab.openPopup()).click('#toggle');
      await readerIsOpen(tab);
      const size = () =>
        tab.inReader((root) => getComputedStyle(root.querySelector('.body p') as Element).fontSize);
      const found = await size();
      await tab.press('+');
      await until('the text is larger', async () => (await size()) !== found);
      expect((await readerText(tab)).body).toEqual(samplePageText);
    });

    test('the settings say so', async () => {
      const { driver, tab } = running;
      await tab.goto(driver.ourUrl('options.html'));
      await until('the settings say it', async () =>
        (await textOf(tab, '#notice')).includes(`${failed}No storage`),
      );
    });
  });
});
