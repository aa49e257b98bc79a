import type { CDPSession, Extension, Page } from 'puppeteer-core';
import { centreInReader } from '../centreInReader.ts';
import type { Click, Json, Media, Tab } from '../Driver.ts';
import type { Display } from '../display.ts';
import { readerSource } from '../source.ts';
import { until } from '../until.ts';
import { ChromiumView } from './ChromiumView.ts';
import type { ExtensionErrors } from './ExtensionErrors.ts';

interface Around {
  extension: Extension;
  display: Display | null;
  errors: ExtensionErrors;
}

/** After the extension was loaded anew, a world that it left has no API: there the handle has to do. */
const openRoot = `(element) => chrome.runtime.id
  ? chrome.dom.openOrClosedShadowRoot(element)
  : globalThis.broadsheetReader?.root`;

export class ChromiumTab extends ChromiumView implements Tab {
  readonly #around: Around;
  readonly #scripts: string[] = [];

  private constructor(page: Page, around: Around) {
    super(page);
    this.#around = around;
  }

  static async watch(page: Page, around: Around): Promise<ChromiumTab> {
    const tab = new ChromiumTab(page, around);
    const session = await page.createCDPSession();
    await around.errors.watch(session);
    await tab.#listScripts(session);
    return tab;
  }

  async #listScripts(session: CDPSession) {
    const origin = `chrome-extension://${this.#around.extension.id}/`;
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith(origin)) this.#scripts.push(url);
    });
    await session.send('Debugger.enable');
  }

  ourScripts() {
    return [...this.#scripts];
  }

  async goto(url: string, until: 'load' | 'dom' = 'load') {
    await this.page.goto(url, { waitUntil: until === 'load' ? 'load' : 'domcontentloaded' });
  }

  async reload() {
    await this.page.reload();
  }

  async back() {
    await this.page.goBack();
  }

  async forward() {
    await this.page.goForward();
  }

  pressBackButton(): Promise<void> {
    throw new Error('Chromium’s own buttons are out of reach.');
  }

  chooseInMenu(): Promise<void> {
    throw new Error('Chromium’s own menus are out of reach.');
  }

  chooseForSelection(): Promise<void> {
    return this.chooseInMenu();
  }

  async clickToolbar() {
    await this.page.bringToFront();
    await this.page.triggerExtensionAction(this.#around.extension);
  }

  pressShortcut() {
    return this.pressOnKeyboard('alt+r');
  }

  async pressOnKeyboard(keys: string) {
    const { display } = this.#around;
    if (!display) throw new Error('Real keys need a display.');
    await this.page.bringToFront();
    await until('the tab has the focus', () => this.page.evaluate(() => document.hasFocus()));
    await display.press(keys);
  }

  async findInPage(word: string) {
    await this.pressOnKeyboard('ctrl+f');
    await until('the search has the focus', () => this.page.evaluate(() => !document.hasFocus()));
    await this.#around.display?.press(...word, 'Return');
  }

  async openPopup() {
    const browser = this.page.browser();
    const isPopup = (target: ReturnType<Page['target']>) =>
      target.url().startsWith(`chrome-extension://${this.#around.extension.id}/popup.html`);
    // One that has come back after a prompt would go at the click.
    for (const open of browser.targets().filter(isPopup)) await (await open.asPage()).close();
    const known = new Set(browser.targets());
    await this.clickToolbar();
    const isNew = (target: ReturnType<Page['target']>) => !known.has(target) && isPopup(target);
    const target = await browser.waitForTarget(isNew, { timeout: 20_000 });
    const popup = await target.asPage();
    await popup.waitForSelector('main:not([aria-busy])');
    return new ChromiumView(popup);
  }

  async inReader<Result, Args extends Json[]>(
    run: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) {
    const world = this.#ourWorld();
    if (!world) throw new Error('The reader is not open.');
    return (await world.evaluate(readerSource(openRoot, run, args))) as Result;
  }

  async isReaderOpen() {
    const world = this.#ourWorld();
    if (!world) return false;
    const source = readerSource(openRoot, () => true, []);
    const found = world.evaluate(source).then(
      () => true,
      () => false,
    );
    // The world of a document that is gone never answers.
    const tooLong = new Promise<false>((late) => setTimeout(() => late(false), 1000));
    return Promise.race([found, tooLong]);
  }

  async clickInReader(selector: string, { button = 'left', control = false }: Click = {}) {
    const { x, y } = await this.#centreOf(selector);
    if (control) await this.page.keyboard.down('Control');
    await this.page.mouse.click(x, y, { button });
    if (control) await this.page.keyboard.up('Control');
  }

  async hoverInReader(selector: string) {
    const { x, y } = await this.#centreOf(selector);
    await this.page.mouse.move(x, y);
  }

  /** Taps the middle of an element of the reader with a finger. */
  async tapInReader(selector: string) {
    const { x, y } = await this.#centreOf(selector);
    await this.page.touchscreen.tap(x, y);
  }

  async setSystemTheme(theme: 'light' | 'dark') {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  }

  async setMedia({ medium, ...features }: Media) {
    const media = medium ? { media: medium } : {};
    const session = await this.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      ...media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  async setWindow(width: number, height: number, zoom = 1) {
    await this.page.setViewport({
      width: width / zoom,
      height: height / zoom,
      deviceScaleFactor: zoom,
    });
  }

  async print() {
    return Buffer.from(await this.page.pdf({ format: 'A4' }));
  }

  #centreOf(selector: string) {
    return until(`${selector} is in the reader`, () => this.inReader(centreInReader, selector));
  }

  #ourWorld() {
    const origin = `chrome-extension://${this.#around.extension.id}`;
    return this.page.extensionRealms().find((realm) => realm.origin?.startsWith(origin));
  }
}
