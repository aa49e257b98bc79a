import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerText } from '../support/readerText.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const site = 'https://pages.example';

/** A paragraph that says which it is. */
const paragraph = (name: string) =>
  `<p>Paragraph ${name}: the harbour reopened on Monday after three days of storm, the port authority said, and ships came in. The café on the quay, closed since Friday, had all its chairs out again by noon.</p>`;

const names = (number: number) => ['first', 'second', 'third'].map((name) => `${number}-${name}`);

const hostile = `<img src="x" onerror="document.title = 'run'"><script>document.title = 'run'</script>`;

function pageOf(story: string, number: number): string {
  const pager = [1, 2, 3, 4]
    .map((page) => (page === number ? page : `<a href="/${story}/${page}">${page}</a>`))
    .join(' ');
  // Each page begins with the end of the one before it.
  const before = number > 1 ? [`${number - 1}-third`] : [];
  const text = [...before, ...names(number)].map(paragraph).join('\n');
  return `<!doctype html><html lang="en"><head><title>Harbour reopens after the storm</title></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Harbour reopens after the storm</h1>
${text}${number > 1 ? hostile : ''}</article>
<p class="pages">${pager}</p></main></body></html>`;
}

const said = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('.following [role="status"]')?.textContent ?? null);

async function paragraphs(tab: Tab): Promise<string[]> {
  const { body } = await readerText(tab);
  return body.map((line) => /^Paragraph ([\w-]+)/.exec(line)?.[1] ?? line);
}

/** What is new has the keyboard; from then on nothing moves. */
const newIsReached = (tab: Tab) =>
  until('what is new has the keyboard', () =>
    tab.inReader((root) => root.activeElement?.textContent?.startsWith('Paragraph 2-first')),
  );

async function before({ server, driver }: Running) {
  for (const story of ['whole', 'broken', 'slow']) {
    for (const number of [1, 2, 3, 4]) {
      const address = `${site}/${story}/${number}`;
      server.serve(address, pageOf(story, number));
    }
  }
  // The browser knows from the page itself how it is written.
  server.serve(`${site}/whole/2`, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const html = pageOf('whole', 2).replace('<head>', '<head><meta charset="iso-8859-1">');
    response.end(Buffer.from(html, 'latin1'));
  });
  await toolbarOpensReader(driver);
}

const asked = ({ server }: Running, story: string) =>
  server.seen.map(({ url }) => url).filter((url) => url.match(`^${site}/${story}/\\d$`));

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('a text in four pages is read as one, in order and without repeats, once it is asked for', async () => {
    const { tab } = running;
    const earlier = asked(running, 'whole').length;
    await readPage(tab, `${site}/whole/1`);
    const label = await until('it is offered', () =>
      tab.inReader((root) => root.querySelector('.following .way')?.textContent),
    );
    expect(label).toBe('Read on here, up to page 4');
    expect(await paragraphs(tab)).toEqual(names(1));
    expect(asked(running, 'whole').slice(earlier)).toEqual([`${site}/whole/1`]);

    await tab.clickInReader('.following .way');
    await until('all is there', async () => (await paragraphs(tab)).length > 9);
    expect(await paragraphs(tab)).toEqual([1, 2, 3, 4].flatMap(names));
    const following = [2, 3, 4].map((number) => `${site}/whole/${number}`);
    expect(asked(running, 'whole').slice(earlier + 1)).toEqual(following);
    const { body } = await readerText(tab);
    expect(body.every((line) => line.includes('The café on the quay'))).toBe(true);
    expect(await said(tab)).toBeNull();
    expect(await tab.evaluate(() => document.title)).toBe('Harbour reopens after the storm');
    await newIsReached(tab);
  });

  test('a page that fails says so and loses nothing, and can be asked for again', async () => {
    const { tab, server } = running;
    server.serve(`${site}/broken/3`, { body: 'Out of order', status: 500 });
    await readPage(tab, `${site}/broken/1`);
    await tab.clickInReader('.following .way');
    await until('it says so', async () => (await said(tab))?.startsWith('Page 3 could not'));
    // Said in the reader that is about to be opened anew with what came.
    await until('what came is shown', async () => (await paragraphs(tab)).length > 3);
    expect(await paragraphs(tab)).toEqual([1, 2].flatMap(names));
    await newIsReached(tab);

    server.serve(`${site}/broken/3`, pageOf('broken', 3));
    await tab.clickInReader('.following .way');
    await until('all is there', async () => (await paragraphs(tab)).length > 9);
    expect(await paragraphs(tab)).toEqual([1, 2, 3, 4].flatMap(names));
  });

  test('it says how far it is, and can be stopped', async () => {
    const { tab, server } = running;
    server.serve(`${site}/slow/3`, () => undefined);
    await readPage(tab, `${site}/slow/1`);
    await tab.clickInReader('.following .way');
    await until('it waits', async () => (await said(tab)) === 'Fetching page 3 of 4…');
    await tab.clickInReader('.following .way:not([hidden])');
    await until('what came is shown', async () => (await paragraphs(tab)).length > 5);
    expect(await paragraphs(tab)).toEqual([1, 2].flatMap(names));
    await until('nothing is said any more', async () => (await said(tab)) === '');
  });
});
