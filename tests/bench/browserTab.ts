import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import type { Extractor, Grown, Measure, MeasureGrown, Outcome } from './inPage.ts';
import { launchChromium } from './launchChromium.ts';

export type Outcomes = Partial<Record<Extractor, Outcome>>;

/** One real Chromium with the extractors loaded into an empty page. */
export interface Tab {
  measure(html: string, url: string, order: Extractor[]): Promise<Outcomes>;
  measureGrown(html: string, url: string, times: number): Promise<Grown>;
  version(): Promise<string>;
  close(): Promise<void>;
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('inPage.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    loader: { '.css': 'text' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function launch(script: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  return { browser, page };
}

const nothing = (error: unknown): Outcome => ({
  ...{ text: '', title: '', author: '', date: '', opens: false, saysShort: null, milliseconds: 0 },
  error: String(error),
});

/**
 * Opens a tab. A page that takes the browser down, or longer than two minutes, counts as nothing
 * extracted, and a new browser goes on.
 */
export async function openTab(): Promise<Tab> {
  const script = await bundle();
  let { browser, page } = await launch(script);
  return {
    async measure(html, url, order) {
      try {
        return await page.evaluate(
          (...args: Parameters<Measure>) =>
            (globalThis as unknown as { measure: Measure }).measure(...args),
          html,
          url,
          order,
        );
      } catch (error) {
        await browser.close();
        ({ browser, page } = await launch(script));
        return Object.fromEntries(order.map((extractor) => [extractor, nothing(error)]));
      }
    },
    measureGrown: (html, url, times) =>
      page.evaluate(
        (...args: Parameters<MeasureGrown>) =>
          (globalThis as unknown as { measureGrown: MeasureGrown }).measureGrown(...args),
        html,
        url,
        times,
      ),
    version: () => browser.version(),
    close: () => browser.close(),
  };
}
