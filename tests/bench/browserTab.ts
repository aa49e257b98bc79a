import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Extractor, Measure, Outcome } from './inPage.ts';

export type Outcomes = Partial<Record<Extractor, Outcome>>;

/** One real Chromium with the extractors loaded into an empty page. */
export interface Tab {
  measure(html: string, url: string, order: Extractor[]): Promise<Outcomes>;
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

/** Opens Chromium (`CHROMIUM` names another than `/usr/bin/chromium`). */
export async function openTab(): Promise<Tab> {
  const { CHROMIUM = '/usr/bin/chromium' } = process.env;
  const browser: Browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 120_000,
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.addScriptTag({ content: await bundle() });
  return {
    measure: (html, url, order) =>
      page.evaluate(
        (...args: Parameters<Measure>) =>
          (globalThis as unknown as { measure: Measure }).measure(...args),
        html,
        url,
        order,
      ),
    version: () => browser.version(),
    close: () => browser.close(),
  };
}
