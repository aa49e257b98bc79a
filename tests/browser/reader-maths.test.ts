import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';

const url = 'https://news.example/maths';

const names = ['height', 'breadth', 'length', 'depth', 'width', 'weight', 'age', 'speed', 'range'];
const sum = names.map((name) => `<mi>${name.repeat(4)}</mi>`).join('<mo>+</mo>');
const formula = (display: string) => `<math display="${display}"><mi>d</mi><mo>=</mo>${sum}</math>`;

async function before({ server, driver }: Running) {
  const inside = `<p>${formula('block')}</p><p>${samplePageText[3]} ${formula('inline')}</p>`;
  server.serve(url, samplePage({ inside }));
  await toolbarOpensReader(driver);
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('the end of a long formula can be reached in a narrow window', async () => {
    const { tab } = running;
    await tab.setWindow(320, 800);
    await readPage(tab, url);
    const ends = await tab.inReader((root) =>
      [...root.querySelectorAll('math')].map((maths) => {
        maths.lastElementChild?.scrollIntoView({ inline: 'end' });
        const { right = Number.NaN } = maths.lastElementChild?.getBoundingClientRect() ?? {};
        return { isSeen: right <= innerWidth, scroll: root.querySelector('dialog')?.scrollLeft };
      }),
    );
    expect(ends).toEqual([
      { isSeen: true, scroll: 0 },
      { isSeen: true, scroll: 0 },
    ]);
  });
});
