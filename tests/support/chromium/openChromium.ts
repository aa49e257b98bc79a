import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { abilities, type BrowserOptions, type Driver } from '../Driver.ts';
import { type Display, startDisplay } from '../display.ts';
import { builtExtension } from '../extension.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { until } from '../until.ts';
import { ChromiumTab } from './ChromiumTab.ts';
import { ExtensionErrors } from './ExtensionErrors.ts';
import { reloadExtension } from './reloadExtension.ts';

declare const chrome: { windows: { create(details: object): Promise<void> } };

export async function openChromium(proxy: string | null, options: BrowserOptions): Promise<Driver> {
  const display = options.display === 'unseen' ? await startDisplay() : null;
  const browser = await launch(proxy, display, options);
  const id = await browser.installExtension(await builtExtension('chrome', options));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not install the extension.');
  const errors = await ExtensionErrors.open(browser, id);
  await until('the background has started', () => errors.isBackgroundRunning());

  const ourUrl = (page: string) => `chrome-extension://${id}/${page}`;
  if (!options.keepWelcome) await closeWelcome(browser, ourUrl('welcome.html'));
  const watch = async (page: Page, url?: string) => {
    const tab = await ChromiumTab.watch(page, { extension, display, errors });
    if (url) await tab.goto(url);
    return tab;
  };
  const newTab = async (url?: string) =>
    watch(
      options.private ? await newPrivatePage(browser, await ourTab()) : await browser.newPage(),
      url,
    );

  let ours: ChromiumTab | undefined;
  async function ourTab() {
    ours ??= await watch(await browser.newPage(), ourUrl('options.html'));
    return ours;
  }
  if (options.private) {
    await errors.allowPrivate();
    await until('the background has started', () => errors.isBackgroundRunning());
  }

  return {
    name: 'chromium',
    can: abilities.chromium,
    ourUrl,
    newTab,
    frontTab() {
      throw new Error('In Chromium no test needs it.');
    },
    async inExtension(run, ...args) {
      return (await ourTab()).evaluate(run, ...args);
    },
    async clipboard(type) {
      const { page } = await ourTab();
      await browser
        .defaultBrowserContext()
        .overridePermissions(`chrome-extension://${id}`, ['clipboard-read']);
      await page.bringToFront();
      return page.evaluate(readClipboard, type);
    },
    answerColourPicker() {
      throw new Error('Chromium’s dialogs are out of reach.');
    },
    async answerPrompt(answer) {
      if (!display) throw new Error('A prompt is shown on a display only.');
      const popup = ourUrl('popup.html');
      // The prompt takes the focus, and with it the popup that asked goes away.
      await until(
        'the prompt has the focus',
        () => !browser.targets().some((target) => target.url() === popup),
      );
      const page = await activePage(browser);
      // The button that has the focus is the one that refuses.
      const keys = answer === 'allow' ? ['Tab', 'Return'] : ['Return'];
      await until('the prompt was answered', async () => {
        await new Promise((over) => setTimeout(over, protection));
        if (await page.evaluate(() => document.hasFocus())) return true;
        await display.press(...keys);
        return until('the page has the focus', () => page.evaluate(() => document.hasFocus()), 3);
      });
    },
    async stopBackground() {
      const session = await (await ourTab()).page.createCDPSession();
      const stopped = new Promise<void>((done) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
    async reloadExtension(this: Driver) {
      await reloadExtension(this);
      ours = undefined;
    },
    async gone() {
      await new Promise((done) => browser.once('disconnected', done));
    },
    async close() {
      const problems = await errors.all();
      await browser.close();
      await display?.close();
      return problems;
    },
  };
}

async function launch(
  proxy: string | null,
  display: Display | null,
  options: BrowserOptions,
): Promise<Browser> {
  const userDataDir = await temporaryFolder();
  // In developer mode the browser keeps the errors of every context of an extension.
  await mkdir(path.join(userDataDir, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(path.join(userDataDir, 'Default', 'Preferences'), JSON.stringify(preferences));
  return puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    userDataDir,
    pipe: true,
    enableExtensions: true,
    headless: options.display === undefined,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // A driver attached to a worker keeps it from starting again once it was stopped.
    targetFilter: (target) => target.type() !== 'service_worker',
    env: display ? { ...process.env, DISPLAY: display.name } : process.env,
    args: [
      // Chromium refuses to run as root otherwise, as in a container.
      '--no-sandbox',
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      '--window-position=0,0',
      '--window-size=1280,900',
      ...(options.ownSanitiser === false ? ['--disable-blink-features=SanitizerAPI'] : []),
      '--hide-scrollbars',
      '--disable-features=AutofillServerCommunication',
      '--lang=en-US',
    ],
  });
}

/**
 * Milliseconds in which a prompt that has just appeared takes no answer, lest it be given by mistake:
 * nothing tells from outside when they are over (500 in Chromium's `InputEventActivationProtector`).
 */
const protection = 800;

/** As it was written: by itself the browser would clean markup, and set styles into it. */
async function readClipboard(type: string): Promise<string> {
  const options = { unsanitized: ['text/html'] };
  const [item] = await (navigator.clipboard.read as (how: object) => Promise<ClipboardItem[]>)(
    options,
  );
  return item?.types.includes(type) ? (await item.getType(type)).text() : '';
}

/** The page that shows on install would come to the front just when a test begins. */
async function closeWelcome(browser: Browser, url: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url() === url);
  await (await target.page())?.close();
}

async function newPrivatePage(browser: Browser, ours: ChromiumTab): Promise<Page> {
  const known = new Set(browser.targets());
  await ours.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  const isNew = (target: Target) => target.type() === 'page' && !known.has(target);
  return (await browser.waitForTarget(isNew)).asPage();
}

async function activePage(browser: Browser) {
  for (const page of await browser.pages()) {
    if (await page.evaluate(() => document.visibilityState === 'visible').catch(() => false)) {
      return page;
    }
  }
  throw new Error('No tab is in front.');
}
