import type { KeyInput, Page } from 'puppeteer-core';
import { centreInView } from '../centreInView.ts';
import type { Json, View } from '../Driver.ts';
import { callSource } from '../source.ts';
import { until } from '../until.ts';

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
    const { x, y } = await until(`${selector} is shown`, () =>
      this.evaluate(centreInView, selector),
    );
    // A click may close the document, as in the popup, which then tells no more of it.
    await this.page.mouse.click(x, y).catch((error: unknown) => {
      if (!this.page.isClosed()) throw error;
    });
  }

  async press(key: string) {
    await this.page.keyboard.press(key as KeyInput);
  }

  async setTextSize(times: number) {
    const session = await this.page.createCDPSession();
    const fontSizes = { standard: 16 * times, fixed: 13 * times };
    await session.send('Page.setFontSizes', { fontSizes });
  }

  async screenshot({ full = false } = {}) {
    return Buffer.from(await this.page.screenshot({ fullPage: full }));
  }

  async close() {
    await this.page.close();
  }
}
