import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/missing';
const filmed = 'https://news.example/filmed';
const size = 'width="1600" height="900"';

/** Players whose stills are not to be had: here, nothing is. */
const films = [1, 2].map(
  (id) =>
    `<iframe src="https://www.youtube.com/embed/abcdefghij${id}" title="Film ${id}"></iframe>`,
);

const figures = [
  `<figure><img src="gone.jpg" alt="The old lighthouse" ${size}><figcaption>Seen from the east.</figcaption></figure>`,
  `<figure><img src="lost.jpg" ${size}><figcaption>Seen from the west.</figcaption></figure>`,
];

async function before({ server, driver }: Running) {
  server.serve(filmed, samplePage({ inside: films.join('') }));
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

  test('what stands for a picture stands in the column of the text', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const starts = () =>
      tab.inReader((root) =>
        ['.body p', '.body figure', '.body figcaption'].map((selector) =>
          Math.round(root.querySelector(selector)?.getBoundingClientRect().left ?? 0),
        ),
      );
    const [text = 0] = await starts();
    await until('it is known to be missing', async () =>
      (await starts()).every((start) => start === text),
    );
  });

  test('a film without its still has one link, in its caption', async () => {
    const { tab } = running;
    await readPage(tab, filmed);
    const shownLinks = () =>
      tab.inReader((root) =>
        [...root.querySelectorAll('figure a')]
          .filter((link) => link.checkVisibility())
          .map(({ textContent }) => textContent),
      );
    await until(
      'the stills are known to be missing',
      async () => (await shownLinks()).length === 2,
    );
    expect(await shownLinks()).toEqual(['Film 1 (YouTube)', 'Film 2 (YouTube)']);
  });
});
