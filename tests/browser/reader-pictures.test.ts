import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/pictures';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>';

const portraits = 'https://news.example/pictures/portraits';
const high = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="${height}"/>`;

const choice = 'https://news.example/pictures/choice';

const faces = 'https://news.example/pictures/faces';

const drawn = (name: string, size = '') =>
  `<img alt="${name}" src="https://news.example/${name}.svg" ${size}>`;

const framed = (name: string, size = '') => `<figure>${drawn(name, size)}</figure>`;

const picture = `<img alt="The old lighthouse" src="https://news.example/light.svg">`;

async function before({ server, driver }: Running) {
  server.serve('https://news.example/light.svg', {
    body: drawing,
    headers: { 'content-type': 'image/svg+xml' },
  });
  for (const [name, height] of Object.entries({ portrait: 1800, chart: 4800 })) {
    server.serve(`https://news.example/${name}.svg`, {
      body: high(height),
      headers: { 'content-type': 'image/svg+xml' },
    });
  }
  const figures = [
    framed('portrait', 'width="1200" height="1800"'),
    framed('portrait'),
    framed('chart', 'width="1200" height="4800"'),
  ];
  server.serve(portraits, samplePage({ inside: figures.join(`<p>${samplePageText[3]}</p>`) }));
  server.serve(url, samplePage({ inside: picture }));
  const choices = `<picture><source srcset="https://news.example/light.svg">${drawn('chart')}</picture>`;
  server.serve(choice, samplePage({ inside: choices }));
  const head = '<style>.face { width: 48px; height: 27px }</style>';
  const face = picture.replace('<img', '<img class="face"');
  const inside = `<p>${face} By the keeper.</p>${picture}`;
  server.serve(faces, samplePage({ head, inside }));
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

  test('a portrait is shown whole within the column; a long chart keeps its width', async () => {
    const { tab } = running;
    await tab.setWindow(1280, 900);
    await readPage(tab, portraits);
    const shown = () =>
      tab.inReader((root) => {
        const { width: column = 0 } =
          root.querySelector('.body > p')?.getBoundingClientRect() ?? {};
        const images = [...root.querySelectorAll<HTMLImageElement>('.body img')];
        for (const image of images) image.loading = 'eager';
        const isThere = ({ naturalWidth, width }: HTMLImageElement) => naturalWidth * width > 0;
        if (images.length < 3 || !images.every(isThere)) return null;
        return images.map((image) => {
          const { width, height } = image.getBoundingClientRect();
          return { inColumn: width <= column, whole: height <= innerHeight, ratio: height / width };
        });
      });
    const portrait = { inColumn: true, whole: true, ratio: expect.closeTo(1.5, 1) };
    const chart = { inColumn: false, whole: false, ratio: expect.closeTo(4, 1) };
    expect(await until('the pictures are there', shown)).toEqual([portrait, portrait, chart]);
  });

  test('a picture that can be enlarged is still the one that the page chose', async () => {
    const { tab } = running;
    await readPage(tab, choice);
    const shown = () =>
      tab.inReader((root) => {
        const image = root.querySelector<HTMLImageElement>('.enlarge img');
        return image?.complete ? image.currentSrc : '';
      });
    expect(await until('the picture can be enlarged', shown)).toBe(
      'https://news.example/light.svg',
    );
    await tab.clickInReader('.enlarge');
    const large = () =>
      tab.inReader((root) => root.querySelector<HTMLImageElement>('.lightbox img')?.src);
    expect(await until('it is shown alone', large)).toBe('https://news.example/light.svg');
  });

  test('a picture that the page shows small is no larger in the reader, though its file is', async () => {
    const { tab } = running;
    await readPage(tab, faces);
    const widths = () =>
      tab.inReader((root) =>
        [...root.querySelectorAll('.body img')].map((image) => image.getBoundingClientRect().width),
      );
    await until('the pictures are there', async () => !(await widths()).includes(0));
    const [face, other] = await widths();
    expect(face).toBe(48);
    expect(other).toBeGreaterThan(400);
  });

  const openPicture = async ({ tab }: Running) => {
    await until('all pictures can be enlarged', () =>
      tab.inReader((root) => root.querySelector('.body img:not(.enlarge *)') === null),
    );
    await tab.clickInReader('.enlarge');
    await until('it is shown alone', () =>
      tab.inReader((root) => root.querySelector('.lightbox[open]') !== null),
    );
  };

  test('where there is one picture alone, no button offers another', async () => {
    await readPage(running.tab, url);
    await openPicture(running);
    const labels = await running.tab.inReader((root) =>
      [...root.querySelectorAll('.picture-tools .tool')]
        .filter((tool) => tool.checkVisibility())
        .map((tool) => tool.ariaLabel),
    );
    expect(labels).toEqual(['Zoom out', 'Zoom in', 'Close picture']);
  });

  test('from right to left, the next picture is to the left, for arrows on the screen and on keys', async () => {
    const { tab } = running;
    await readPage(tab, portraits);
    await tab.inReader((root) => root.querySelector('dialog')?.setAttribute('dir', 'rtl'));
    await openPicture(running);
    const shown = () =>
      tab.inReader((root) => root.querySelector<HTMLImageElement>('.stage img')?.src);
    const first = await shown();
    const drawn = await tab.inReader((root) =>
      [...root.querySelectorAll('.picture-tools svg')].map((svg) => getComputedStyle(svg).scale),
    );
    expect(drawn).toEqual(['-1 1', '-1 1', 'none', 'none', 'none']);
    await tab.press('ArrowRight');
    const last = await shown();
    expect(last).toContain('chart');
    await tab.press('ArrowLeft');
    expect(await shown()).toBe(first);
  });
});
