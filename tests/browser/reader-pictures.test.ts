import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { samplePage } from '../support/samplePage.ts';
import { readPage, toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/pictures';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>';

const picture = `<img alt="The old lighthouse" src="https://news.example/light.svg">`;

async function before({ server, driver }: Running) {
  server.serve('https://news.example/light.svg', {
    body: drawing,
    headers: { 'content-type': 'image/svg+xml' },
  });
  server.serve(url, samplePage({ inside: picture }));
  await toolbarOpensReader(driver);
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each([1280, 700])(
    'a picture between paragraphs stands in their middle, at %d',
    async (width) => {
      const { tab } = running;
      await tab.setWindow(width, 900);
      await readPage(tab, url);
      const sides = () =>
        tab.inReader((root) => {
          const box = root.querySelector('.enlarge img')?.getBoundingClientRect();
          const column = root.querySelector('.body p')?.getBoundingClientRect();
          if (!box || !column || box.width === 0) return null;
          return [column.left - box.left, box.right - column.right].map(Math.round);
        });
      const [left, right] = (await until('the picture is there', sides)) ?? [];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBe(left);
    },
  );
});
