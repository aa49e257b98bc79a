import { centreInView } from '../centreInView.ts';
import type { Click, Json, View } from '../Driver.ts';
import { callSource } from '../source.ts';
import { until } from '../until.ts';
import type { Marionette } from './Marionette.ts';

/** Where a view's source runs: in the page's own world, or with the browser's rights. */
type World = 'page' | 'browser';

interface Point {
  x: number;
  y: number;
}

const gone = 'Another document took the place of this one.';

/** What closes its own document, as in the popup, is told nothing more of it. */
function unlessGone(error: unknown): void {
  if (!String(error).includes(gone)) throw error;
}

/**
 * Runs in the browser's window: finds the view's browser element, and lets a frame script run the
 * source in the process of its document. This reaches tabs and the extension's popup alike, whatever
 * the page's policy is.
 */
const runInDocument = `
  const [world, source] = arguments;
  const name = 'broadsheet-test:' + Math.random();
  const script = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(\`
    (async () => {
      const principal = \${JSON.stringify(world)} === 'page' ? content : Services.scriptSecurityManager.getSystemPrincipal();
      const sandbox = Cu.Sandbox(principal, {
        sandboxPrototype: content,
        wantXrays: \${JSON.stringify(world)} === 'browser',
      });
      let answer;
      try {
        answer = { value: await Cu.evalInSandbox(\${JSON.stringify(source)}, sandbox) };
      } catch (error) {
        answer = { error: String(error) };
      }
      sendAsyncMessage(\${JSON.stringify(name)}, answer);
    })();
  \`);
  const shown = () => view.browsingContext?.currentWindowGlobal?.innerWindowId;
  const asked = shown();
  return new Promise((done, failed) => {
    // A document that is gone never answers.
    const watch = window.setInterval(() => {
      if (shown() === asked) return;
      window.clearInterval(watch);
      failed(new Error('${gone}'));
    }, 200);
    view.messageManager.addMessageListener(name, function settle({ data }) {
      window.clearInterval(watch);
      view.messageManager.removeMessageListener(name, settle);
      if (data.error) failed(new Error(data.error));
      else done(data.value === undefined ? null : data.value);
    });
    view.messageManager.loadFrameScript(script, false);
  });
`;

const mouse = `(() => {
  const { x, y } = POINT;
  const { button, control } = HOW;
  const modifiers = control ? Ci.nsIDOMWindowUtils.MODIFIER_CONTROL : 0;
  const details = { button: ['left', 'middle', 'right'].indexOf(button ?? 'left'), clickCount: 1, modifiers };
  for (const type of TYPES) {
    window.synthesizeMouseEvent(type, x, y, details, { isDOMEventSynthesized: false });
  }
})()`;

export class FirefoxView implements View {
  protected readonly firefox: Marionette;
  /** An expression for the browser element that shows the document. */
  readonly element: string;

  constructor(firefox: Marionette, element: string) {
    this.firefox = firefox;
    this.element = element;
  }

  async runIn(world: World, source: string): Promise<unknown> {
    // Only text crosses from the document to the browser.
    const asText = `(async () => JSON.stringify(await ${source}))()`;
    const text = await this.inWindow(runInDocument, world, asText);
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  }

  /** Runs in the browser's window, where `view` is the browser element. */
  inWindow(body: string, ...args: unknown[]): Promise<unknown> {
    const found = `const view = ${this.element}; if (!view) throw new Error('The view is gone.');`;
    return this.firefox.inBrowser(found + body, ...args);
  }

  async evaluate<Result, Args extends Json[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) {
    return (await this.run(callSource(run, args))) as Result;
  }

  run(source: string): Promise<unknown> {
    return this.runIn('page', source);
  }

  async click(selector: string) {
    await this.clickAt(await this.#pointOf(selector));
  }

  protected async clickAt(point: Point, how: Click = {}) {
    await this.#mouse(point, ['mousemove', 'mousedown', 'mouseup'], how).catch(unlessGone);
  }

  /** Clicks with the right button: the browser's menu opens. */
  protected async openMenu(selector: string) {
    await this.#mouse(await this.#pointOf(selector), ['contextmenu'], { button: 'right' });
  }

  protected async moveTo(point: Point) {
    await this.#mouse(point, ['mousemove']);
  }

  #pointOf(selector: string) {
    return until(`${selector} is shown`, () => this.evaluate(centreInView, selector));
  }

  #mouse(point: Point, types: string[], how: Click = {}) {
    const source = mouse
      .replace('POINT', JSON.stringify(point))
      .replace('HOW', JSON.stringify(how))
      .replace('TYPES', JSON.stringify(types));
    return this.runIn('browser', source);
  }

  async setTextSize(times: number) {
    await this.inWindow('view.textZoom = arguments[0];', times);
  }

  async screenshot({ full = false } = {}) {
    const url = await this.inWindow(
      `const [full] = arguments;
      const global = view.browsingContext.currentWindowGlobal;
      return global.drawSnapshot(null, 1, 'white', full).then((bitmap) => {
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();
      });`,
      full,
    );
    return Buffer.from(String(url).replace(/^.*,/, ''), 'base64');
  }

  async close() {
    await this.runIn('browser', 'window.close()').catch(unlessGone);
  }
}
