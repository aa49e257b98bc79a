import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, TimeoutError } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers/find.ts';
import type { Driver } from '../../support/Driver.ts';
import { callSource } from '../../support/source.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { isLaidOut } from './isLaidOut.ts';
import { type Peer, timeUntil } from './Peer.ts';
import type { BenchPage } from './pickPages.ts';

/** A reader loaded unpacked into a Chromium of its own, with nothing attached that slows it down. */
export interface ChromiumPeer extends Peer {
  /** The page in which it opens. */
  readonly page: Page;
  readonly id: string;
  /** Runs a function in one of its own pages. */
  readonly inExtension: Driver['inExtension'];
  /** Loads a page, and leaves it as it is where it is not done in time. */
  load(url: string): Promise<void>;
  /** As `open`, on the page that is there. */
  openHere(page: BenchPage): Promise<number | null>;
}

/** Milliseconds. */
const longestLoad = 8000;

/** What was there before the click, kept in the page's own world. */
const noteOwn = () => {
  Reflect.set(window, 'benchOwn', new Set(document.querySelectorAll('*')));
};

/** In a frame's own world: new elements, and open shadow roots among them. */
const isInFrame = (source: string) => `(() => {
  const isLaidOut = ${source};
  const own = window.benchOwn;
  return (words) => {
    const fresh = [...document.querySelectorAll('*')].filter((element) => !own?.has(element));
    const roots = fresh.map((element) => element.shadowRoot).filter(Boolean);
    return [document, ...roots].some((root) => isLaidOut(root, words, own));
  };
})()`;

/** In the reader's own world: shadow roots that are closed to the page. */
const isInRoots = (source: string) => `(words) => [...document.documentElement.children]
  .map((element) => chrome.dom.openOrClosedShadowRoot(element))
  .some((root) => root && (${source})(root, words))`;

const call = (source: string, words: string) => `(${source})(${JSON.stringify(words)})`;

async function isShown(page: Page, id: string, words: string): Promise<boolean> {
  const source = isLaidOut.toString();
  const realm = page.extensionRealms().find(({ origin }) => origin?.includes(id));
  if (realm && (await realm.evaluate(call(isInRoots(source), words)).catch(() => false))) {
    return true;
  }
  // Ours shows nothing to the page, so that the frames need not be asked.
  if (realm && (await realm.evaluate('Boolean(document.querySelector("[data-broadsheet]"))'))) {
    return false;
  }
  for (const frame of page.frames()) {
    if (await frame.evaluate(call(isInFrame(source), words)).catch(() => false)) return true;
  }
  return false;
}

async function launch(proxy: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    userDataDir: await temporaryFolder(),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      '--no-sandbox',
      `--proxy-server=http://${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      '--window-size=1280,900',
    ],
  });
}

/** @param folder of the unpacked extension */
export async function chromiumPeer(
  name: string,
  folder: string,
  proxy: string,
): Promise<ChromiumPeer> {
  const browser = await launch(proxy);
  const id = await browser.installExtension(path.resolve(folder));
  const extension = (await browser.extensions()).get(id) as Extension;
  const page = await browser.newPage();
  // A page may ask whether it is to be left, and nobody would answer.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  const load = async (url: string) => {
    await page.goto(url, { timeout: longestLoad }).catch((error: unknown) => {
      if (!(error instanceof TimeoutError)) throw error;
    });
  };
  const openHere = async ({ words }: BenchPage) => {
    await page.bringToFront();
    await page.evaluate(noteOwn);
    const start = performance.now();
    void page.triggerExtensionAction(extension).catch(() => undefined);
    return timeUntil(start, () => isShown(page, id, words));
  };
  let ours: Page | undefined;
  return {
    name,
    id,
    page,
    browser: await browser.version(),
    load,
    openHere,
    async inExtension(run, ...args) {
      if (!ours) {
        ours = await browser.newPage();
        await ours.goto(`chrome-extension://${id}/options.html`);
      }
      return (await ours.evaluate(callSource(run, args))) as never;
    },
    async open(one) {
      await load(one.url);
      return openHere(one);
    },
    close: () => browser.close(),
  };
}
