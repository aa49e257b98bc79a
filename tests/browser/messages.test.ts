import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<{ [key: string]: string }> } };
};

const url = 'https://news.example/harbour/messages';

async function before({ server, driver }: Running) {
  server.serve(url, samplePage());
  await toolbarOpensReader(driver);
}

/** What a page could send that has taken over the process our script lives in. */
const forged: [
  string,
  string | number | null | { [key: string]: string | number | boolean | null },
][] = [
  ['loadTools', '../content'],
  ['loadTools', 'background'],
  ['loadFont', '../manifest.json'],
  ['loadFont', 'https://evil.example/x.woff2'],
  ['keepSingleKeys', 'no'],
  ['keepAloud', 'fast'],
  ['keepAloud', { speed: 900 }],
  ['keepLook', 'dark'],
  ['changeRule', { field: 'everything', value: 'p', isOn: true }],
  ['changeRule', { field: 'remove', value: 7, isOn: true }],
  ['arrive', { entry: 9, comingBack: false }],
  ['leaveOut', 'everything'],
  ['noSuchMessage', null],
];

// Firefox lets a test look into the reader, but not speak with its script's voice.
inBrowsers(['chromium'], { before }, (running) => {
  test('forged messages are refused and change nothing', async () => {
    const { driver, tab } = running;
    await readPage(tab, url);
    const stored = () => driver.inExtension(() => chrome.storage.local.get(null));
    const kept = await stored();
    for (const [type, data] of forged) {
      const answer = await tab.inReader(
        async (_, sent) => {
          const reply: unknown = await chrome.runtime.sendMessage(sent).catch(() => null);
          return JSON.stringify(reply ?? null);
        },
        { id: 1, type, data, timestamp: 0 },
      );
      expect(JSON.parse(answer)?.res ?? null, type).toBeNull();
    }
    expect(await stored()).toEqual(kept);
  });
});

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('a page cannot reach the extension, its files or its settings', async () => {
    const { driver, tab } = running;
    await readPage(tab, url);
    const reached = await tab.evaluate(
      async (files) => {
        const api = Reflect.get(globalThis, 'chrome') ?? Reflect.get(globalThis, 'browser');
        const loaded = await Promise.all(
          files.map((file) =>
            fetch(file).then(
              () => true,
              () => false,
            ),
          ),
        );
        return {
          loaded,
          hasApi: Boolean(api?.runtime?.sendMessage ?? api?.storage),
          handle: Boolean(Reflect.get(globalThis, 'broadsheetReader')),
          reader: Boolean(Reflect.get(globalThis, Symbol.for('broadsheet'))),
        };
      },
      [
        driver.ourUrl('manifest.json'),
        driver.ourUrl('content.js'),
        driver.ourUrl('icons/icon-16.png'),
      ],
    );
    expect(reached).toEqual({
      loaded: [false, false, false],
      hasApi: false,
      handle: false,
      reader: false,
    });
  });
});
