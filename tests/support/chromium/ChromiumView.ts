import type { KeyInput, Page } from 'puppeteer-core';
import type { Json, View } from '../Driver.ts';
import { callSource } from '../source.ts';

export class ChromiumView implements View {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async evaluate<Result, Args extends Json[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) {
    return (await this.run(callSource(run, args))) as Result;
  }

  run(source: string): Promise<unknown> {
    return this.page.evaluate(source);
  }

  async click(selector: string) {
    await this.page.locator(selector).click();
  }

  async press(key: string) {
    await this.page.keyboard.press(key as KeyInput);
  }

  async screenshot({ full = false } = {}) {
    return Buffer.from(await this.page.screenshot({ fullPage: full }));
  }

  async close() {
    await this.page.close();
  }
}
