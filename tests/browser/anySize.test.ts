import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerText } from '../support/readerText.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';

const sentence =
  'The harbour reopened on Monday after three days of storm, the port authority said, and ships left. ';
const paragraphs = Array.from(
  { length: 12 },
  (_, at) => `<p>Number ${at}. ${sentence.repeat(2)}</p>`,
).join('');
const start = `<!doctype html><title>Harbour reopens after storm</title><body><h1>Harbour reopens after storm</h1><article>${paragraphs}</article>`;

const teaser =
  '<div class="card"><a href="/a"><b>Another</b> <i>story</i></a><p>Of the port</p></div>';

const pages = {
  'a hundred thousand elements': `${start}${teaser.repeat(20_000)}`,
  'a line of a megabyte': `${start}<div><p>${sentence.repeat(10_600)}</p></div>`,
  'a word of a megabyte': `${start}<p>${'w'.repeat(1_048_576)}</p>`,
  'an end in the middle of a tag': `${start}<div class="related"><a href="/a`,
  'an end in the middle of a comment': `${start}<div><!-- ${'x'.repeat(1000)}`,
};

const address = (name: string) => `https://size.example/${name.replaceAll(' ', '-')}`;

async function before({ server, driver }: Running) {
  for (const [name, html] of Object.entries(pages)) server.serve(address(name), html);
  await toolbarOpensReader(driver);
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each(Object.keys(pages))(
    'a page with %s is read',
    async (name) => {
      await readPage(running.tab, address(name));
      const { body } = await readerText(running.tab);
      const numbers = body.map((line) => /^Number (\d+)/.exec(line)?.[1]).filter(Boolean);
      expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => String(at)));
    },
    120_000,
  );
});
