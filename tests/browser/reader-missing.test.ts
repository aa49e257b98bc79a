import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { readPage, toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/missing';
const size = 'width="1600" height="900"';

const figures = [
  `<figure><img src="gone.jpg" alt="The old lighthouse" ${size}><figcaption>Seen from the east.</figcaption></figure>`,
  `<figure><img src="lost.jpg" ${size}><figcaption>Seen from the west.</figcaption></figure>`,
];

async function before({ server, driver }: Running) {
  server.serve(url, samplePage({ inside: figures.join(`<p>${samplePageText[3]}</p>`) }));
  await toolbarOpensReader(driver);
}

const pictures = (tab: Tab) =>
  tab.inReader((root) =>
    [...root.querySelectorAll('.body img')].map((image) => ({
      height: image.getBoundingClientRect().height,
      ground: getComputedStyle(image).backgroundImage,
    })),
  );

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('a picture that cannot be had leaves no hole, only its words, on the ground that they are read on', async () => {
    const { tab, driver } = running;
    await keepLook(driver, { theme: 'dark' });
    await readPage(tab, url);
    const [described, bare] = await until('both are known to be missing', async () => {
      const found = await pictures(tab);
      return found.every(({ height }) => height < 60) ? found : null;
    });
    expect(described?.height).toBeGreaterThan(0);
    expect(described?.ground).toBe('none');
    expect(bare?.height).toBe(0);
    const captions = await tab.inReader((root) =>
      [...root.querySelectorAll('figcaption')].map(({ textContent }) => textContent),
    );
    expect(captions).toEqual(['Seen from the east.', 'Seen from the west.']);
  });
});
