import type { Browser, CDPSession, Page } from 'puppeteer-core';

interface ExtensionInfo {
  views: { type: string }[];
  runtimeErrors: { message: string; source: string }[];
  manifestErrors: { message: string }[];
}

/** What went wrong in any context of the extension: the browser's own list, and what pages report. */
export class ExtensionErrors {
  readonly #id: string;
  readonly #list: Page;
  readonly #seen: string[] = [];

  private constructor(id: string, list: Page) {
    this.#id = id;
    this.#list = list;
  }

  /** The browser gives its list to its own page of extensions: a small part of that page is enough. */
  static async open(browser: Browser, id: string): Promise<ExtensionErrors> {
    const list = await browser.newPage();
    await list.goto('chrome://extensions/strings.m.js');
    return new ExtensionErrors(id, list);
  }

  /** Notes errors of the extension's scripts in a page. */
  async watch(session: CDPSession): Promise<void> {
    const origin = `chrome-extension://${this.#id}/`;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { url, exception, text, stackTrace } = exceptionDetails;
      const urls = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
      if (!urls.some((from) => from?.startsWith(origin))) return;
      this.#seen.push(exception?.description ?? text);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error') return;
      if (!stackTrace?.callFrames[0]?.url.startsWith(origin)) return;
      this.#seen.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
    });
    await session.send('Runtime.enable');
  }

  /** Lets the extension work in private windows, for which the browser starts it anew. */
  async allowPrivate(): Promise<void> {
    await this.#list.evaluate(
      (id) =>
        Reflect.get(
          Reflect.get(globalThis, 'chrome'),
          'developerPrivate',
        ).updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }),
      this.#id,
    );
  }

  async isBackgroundRunning(): Promise<boolean> {
    const { views } = await this.#info();
    return views.some(({ type }) => type === 'EXTENSION_SERVICE_WORKER_BACKGROUND');
  }

  async all(): Promise<string[]> {
    const { runtimeErrors, manifestErrors } = await this.#info();
    const listed = runtimeErrors.map(({ message, source }) => `${message} (${source})`);
    return [...this.#seen, ...listed, ...manifestErrors.map(({ message }) => message)];
  }

  #info(): Promise<ExtensionInfo> {
    return this.#list.evaluate(
      (id) =>
        Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate').getExtensionInfo(id),
      this.#id,
    );
  }
}
