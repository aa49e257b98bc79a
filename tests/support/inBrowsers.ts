import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { BrowserName, BrowserOptions, Driver, Tab } from './Driver.ts';
import { openBrowser } from './openBrowser.ts';
import { type FixtureServer, startServer } from './server.ts';

/** What the cases of a file share, and the page that each has for itself. */
export interface Running {
  server: FixtureServer;
  driver: Driver;
  tab: Tab;
}

interface Options extends BrowserOptions {
  /** Once, when server and browser are there. */
  before?(running: Running): Promise<void>;
}

/**
 * Runs the cases in each of the browsers: one start for all of them, a fresh page for each. Fails at
 * the end if any context of the extension had an error that nobody caught.
 */
export function inBrowsers(
  names: BrowserName[],
  { before, ...options }: Options,
  define: (running: Running) => void,
): void {
  for (const name of names) {
    describe(`in ${name}`, () => {
      const running = {} as Running;
      beforeAll(async () => {
        running.server = await startServer();
        running.driver = await openBrowser(name, running.server.proxy, options);
        await before?.(running);
      });
      beforeEach(async () => {
        running.tab = await running.driver.newTab();
      });
      afterEach(() => running.tab.close());
      afterAll(async () => {
        expect(await running.driver.close(), 'errors that nobody caught').toEqual([]);
        await running.server.close();
      });
      define(running);
    });
  }
}
