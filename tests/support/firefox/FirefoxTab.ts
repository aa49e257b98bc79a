import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { centreInReader } from '../centreInReader.ts';
import type { Click, Json, Media, Tab } from '../Driver.ts';
import type { Display } from '../display.ts';
import { readerSource } from '../source.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { until } from '../until.ts';
import { FirefoxView } from './FirefoxView.ts';
import type { Marionette } from './Marionette.ts';
import { forgetMedia, tellMedia } from './media.ts';
import { extensionId } from './preferences.ts';
import { pressAndWait } from './pressAndWait.ts';

const openRoot = '(element) => element.openOrClosedShadowRoot';

/** Named keys have a code of the same name; the code of a character depends on the keyboard. */
const keyOf = (key: string) => (key.length > 1 ? { key, code: key } : { key });

export class FirefoxTab extends FirefoxView implements Tab {
  readonly #display: Display | null;

  private constructor(firefox: Marionette, id: number, display: Display | null) {
    super(firefox, `gBrowser.browsers.find((browser) => browser.browserId === ${id})`);
    this.#display = display;
  }

  static async open(firefox: Marionette, display: Display | null): Promise<FirefoxTab> {
    const id = await firefox.inBrowser(
      `const tab = gBrowser.addTrustedTab('about:blank');
      gBrowser.selectedTab = tab;
      return tab.linkedBrowser.browserId;`,
    );
    return new FirefoxTab(firefox, Number(id), display);
  }

  /** The tab that is in front now. */
  static async front(firefox: Marionette, display: Display | null): Promise<FirefoxTab> {
    const id = await firefox.inBrowser('return gBrowser.selectedBrowser.browserId;');
    return new FirefoxTab(firefox, Number(id), display);
  }

  async goto(url: string, awaited: 'load' | 'dom' = 'load') {
    const start = `view.fixupAndLoadURIString(${JSON.stringify(url)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    })`;
    await this.#navigate(start, awaited);
  }

  reload() {
    return this.#navigate('view.reload()');
  }

  back() {
    return this.#navigate('view.goBack()');
  }

  forward() {
    return this.#navigate('view.goForward()');
  }

  async pressBackButton() {
    await this.inWindow(
      `gBrowser.selectedTab = gBrowser.getTabForBrowser(view);
      document.getElementById('back-button').click();`,
    );
  }

  /** Waits for another document than the one before, and for it to be there. */
  async #navigate(start: string, awaited: 'load' | 'dom' = 'load') {
    const before = await this.inWindow(`${documentId}; ${start}; return id`);
    const states = awaited === 'load' ? ['complete'] : ['interactive', 'complete'];
    await until('the page has loaded', async () => {
      if ((await this.inWindow(`${documentId}; return id`)) === before) return false;
      const arrived = `document.URL === 'about:blank' ? null : document.readyState`;
      // The browser's own pages are shown by its main process, where no frame script runs.
      const own = await this.inWindow(
        'return view.isRemoteBrowser ? null : view.contentDocument.readyState',
      );
      const state = own ?? (await this.runIn('browser', arrived).catch(() => null));
      return states.includes(String(state));
    });
  }

  async chooseInMenu(selector: string, label: string) {
    await this.#bringToFront();
    await this.openMenu(selector);
    await this.#choose(label);
  }

  async chooseForSelection(label: string) {
    // By its key: Firefox takes a menu away at once that a made-up click opens over selected text.
    await this.pressOnKeyboard('shift+F10');
    await this.#choose(label);
  }

  async #choose(label: string) {
    const choose = `const menu = document.getElementById('contentAreaContextMenu');
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === arguments[0]);
      if (menu.state !== 'open' || !item || item.hidden) return false;
      menu.activateItem(item);
      return true;`;
    await until(`${label} is in the menu`, () => this.inWindow(choose, label));
  }

  async clickToolbar() {
    await this.inWindow(
      `gBrowser.selectedTab = gBrowser.getTabForBrowser(view);
      const widget = document.getElementById(${JSON.stringify(widgetId)});
      widget.querySelector('.unified-extensions-item-action-button').click();`,
    );
  }

  pressShortcut() {
    return this.pressOnKeyboard('alt+r');
  }

  async pressOnKeyboard(keys: string) {
    if (!this.#display) throw new Error('Real keys need a display.');
    await this.#bringToFront();
    await until('the tab has the focus', () => this.runIn('browser', 'document.hasFocus()'));
    await this.#display.press(keys);
  }

  async findInPage(word: string) {
    await this.pressOnKeyboard('ctrl+f');
    await until('the search has the focus', () => this.runIn('browser', '!document.hasFocus()'));
    await this.#display?.press(...word, 'Return');
  }

  async press(key: string) {
    await this.inWindow(pressAndWait, keyOf(key));
  }

  async openPopup() {
    const popup = `document.querySelector('browser.webextension-popup-browser[remote="true"]')`;
    // One that a prompt has left open would go at a person's next click beside it.
    await until('no popup is open', () =>
      this.firefox.inBrowser(`${popup}?.closest('panel').hidePopup(); return !${popup}`),
    );
    await this.clickToolbar();
    await until('the popup is open', () =>
      this.firefox.inBrowser(`return Boolean(${popup}?.messageManager)`),
    );
    const view = new FirefoxView(this.firefox, popup);
    const loaded = () =>
      view
        .evaluate(() => document.querySelector('main:not([aria-busy])') !== null)
        .catch(() => false);
    // A document that Firefox swaps for another while it is asked never answers: ask anew.
    const tooLong = () => new Promise<false>((late) => setTimeout(() => late(false), 1000));
    await until('the popup has loaded', () => Promise.race([loaded(), tooLong()]));
    return view;
  }

  async inReader<Result, Args extends Json[]>(
    run: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) {
    return (await this.runIn('browser', readerSource(openRoot, run, args))) as Result;
  }

  async isReaderOpen() {
    return this.inReader(() => true).catch(() => false);
  }

  async clickInReader(selector: string, how: Click = {}) {
    await this.clickAt(await this.#centreOf(selector), how);
  }

  async hoverInReader(selector: string) {
    await this.moveTo(await this.#centreOf(selector));
  }

  async setSystemTheme(theme: 'light' | 'dark') {
    await this.inWindow(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])`,
      theme === 'dark' ? 0 : 1,
    );
  }

  async setMedia(media: Media) {
    await this.inWindow(tellMedia(media));
  }

  async setWindow(width: number, height: number, zoom = 1) {
    await this.inWindow(
      `const [width, height, zoom] = arguments;
      for (const [name, size] of Object.entries({ width, height })) {
        for (const bound of ['', 'min-', 'max-']) view.style.setProperty(bound + name, size + 'px');
      }
      // Without it Firefox takes the zoom of a tab for that of the page before, and sets it back.
      view.tabHasCustomZoom = true;
      view.fullZoom = zoom;`,
      width,
      height,
      zoom,
    );
    await until('the window has its size', () =>
      this.evaluate((size) => Math.abs(innerWidth - size) <= 1, width / zoom),
    );
  }

  async print() {
    const file = path.join(await temporaryFolder(), 'page.pdf');
    await this.inWindow(
      `const service = Cc['@mozilla.org/gfx/printsettings-service;1'].getService(Ci.nsIPrintSettingsService);
      return view.browsingContext.print(Object.assign(service.createNewPrintSettings(), {
        isInitializedFromPrinter: true,
        isInitializedFromPrefs: true,
        printSilent: true,
        outputFormat: Ci.nsIPrintSettings.kOutputFormatPDF,
        outputDestination: Ci.nsIPrintSettings.kOutputDestinationFile,
        toFileName: arguments[0],
      })).then(() => true);`,
      file,
    );
    return readFile(file);
  }

  async #bringToFront() {
    await this.inWindow('gBrowser.selectedTab = gBrowser.getTabForBrowser(view); view.focus();');
  }

  #centreOf(selector: string) {
    return until(`${selector} is in the reader`, () => this.inReader(centreInReader, selector));
  }

  ourScripts(): string[] {
    throw new Error('Firefox does not list the scripts of a page.');
  }

  override async close() {
    await this.inWindow(`${forgetMedia} gBrowser.removeTab(gBrowser.getTabForBrowser(view));`);
  }
}

const documentId = 'const id = view.browsingContext.currentWindowGlobal.innerWindowId';
const widgetId = `${extensionId.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
