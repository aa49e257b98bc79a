import { expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsOpen } from '../support/readerIsOpen.ts';
import { readerText } from '../support/readerText.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  storage: {
    session: { set(items: { pendingListing: object }): Promise<void> };
    local: { get(key: string): Promise<object> };
  };
};

const url = 'https://news.example/menu';
const linked = 'https://archive.example/board';
const slow = 'https://slow.example/board';
const late = 'https://slow.example/late.png';

async function before({ server }: Running) {
  server.serve(
    url,
    samplePage({
      beside: `<p><a class="linked" href="${linked}">The board’s archive</a></p>
        <p><a class="slow" href="${slow}">Its slow archive</a></p>`,
    }),
  );
  server.serve(slow, samplePage({ beside: `<img src="${late}">` }));
  server.serve(linked, samplePage({ title: 'The archive' }));
}

inBrowsers(['firefox'], { display: 'unseen', before }, (running) => {
  const origins = () =>
    running.driver.inExtension(async () => (await chrome.permissions.getAll()).origins);

  test('the menu of a page opens the reader', async () => {
    const { tab } = running;
    await tab.goto(url);
    await tab.chooseInMenu('h1', messages.menu_page.message);
    await readerIsOpen(tab);
    expect((await readerText(tab)).body).toEqual(samplePageText);
  });

  test('the menu of selected text opens the reader with that text alone', async () => {
    const { tab } = running;
    await tab.goto(url);
    await tab.evaluate(() => {
      const second = document.querySelector('article p:nth-of-type(2)');
      if (second) getSelection()?.selectAllChildren(second);
    });
    await tab.chooseForSelection(messages.menu_selection.message);
    await readerIsOpen(tab);
    expect((await readerText(tab)).body).toEqual([samplePageText[1]]);
  });

  /** Opens a link in the reader, and waits until its site is given back. */
  async function openLinked(link = '.linked') {
    const { driver, tab } = running;
    await tab.goto(url);
    const found = await origins();
    await tab.chooseInMenu(link, messages.menu_link.message);
    await driver.answerPrompt('allow');
    await until('the site is given', async () => (await origins()).length > found.length);
    await until('the site is given back', async () => (await origins()).length === found.length);
  }

  test('the menu of a link asks for its site, opens it in the reader, and gives the site back', async () => {
    await openLinked();
    const beside = await running.driver.frontTab(linked);
    expect((await readerText(beside)).body).toEqual(samplePageText);
    expect(await running.tab.isReaderOpen()).toBe(false);
    await beside.close();
  });

  test('a site that was not to be listed is not listed by the access for a link', async () => {
    const { driver } = running;
    // What a popup leaves that closes over a question which is then declined.
    await driver.inExtension((pendingListing) => chrome.storage.session.set({ pendingListing }), {
      list: ['archive.example'],
      drop: [],
    });
    await openLinked();
    const item = await driver.inExtension(() => chrome.storage.local.get('site:archive.example'));
    expect(item).toEqual({});
    await (await driver.frontTab(linked)).close();
  });

  test('a linked page that waits for one of its pictures is read all the same', async () => {
    const { driver, server } = running;
    let finish = () => {};
    server.serve(late, (_request, response) => {
      finish = () => response.end();
    });
    await openLinked('.slow');
    finish();
    const beside = await driver.frontTab(slow);
    expect(await beside.isReaderOpen()).toBe(true);
    await beside.close();
  });
});
