import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, variables } from '../../tools/browsers/find.ts';

/** Milliseconds that a page may keep the browser busy before it counts as hung. */
const longestWait = 120_000;

/** Starts the Chromium of this machine without a window. Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(`No Chromium found: ${variables.chromium} may name one.`);
  const args = ['--no-sandbox', '--disable-gpu'];
  return puppeteer.launch({ executablePath, headless: true, args, protocolTimeout: longestWait });
}
