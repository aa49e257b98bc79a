import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toEpub } from '../../../../src/reader/take/epub/toEpub.ts';

const never = new AbortController().signal;
const now = new Date('2026-01-13T08:00:00.123Z');

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes('closed')) throw new TypeError('not allowed');
    return {
      ok: true,
      headers: new Headers({ 'content-type': 'image/png' }),
      blob: async () => ({
        type: 'image/png',
        arrayBuffer: async () => new Uint8Array([1, 2]).buffer,
      }),
    };
  });
});
afterEach(() => vi.unstubAllGlobals());

async function book(
  html: string,
  onProgress = (_done: number, _all: number) => {},
  dir: 'ltr' | 'rtl' | null = null,
) {
  const body = document.createElement('div');
  body.innerHTML = html;
  const bytes = await toEpub(
    {
      title: 'Salt & <light>',
      byline: 'Rosalind Achterberg',
      siteName: null,
      url: 'https://news.example/a?b=1&c=2',
      publishedTime: '2026-01-12',
      lang: 'en',
      dir,
      body,
    },
    never,
    onProgress,
    now,
  );
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const xml = (name: string) => {
    const page = new DOMParser().parseFromString(text(name), 'application/xhtml+xml');
    expect(page.querySelector('parsererror'), name).toBeNull();
    return page;
  };
  return { bytes, files, text, xml };
}

test('is an archive whose first file, unpacked, says that it is a book', async () => {
  const { bytes, text, xml } = await book('<p>Text</p>');
  // Name and content of the first file stand at fixed places (OCF 3.3, 4.3).
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(text('META-INF/container.xml')).toContain('full-path="book/package.opf"');
  const opf = xml('book/package.opf');
  const all = (name: string) =>
    [...opf.getElementsByTagName(name)].map((element) => element.textContent);
  expect(all('dc:title')).toEqual(['Salt & <light>']);
  expect(all('dc:identifier')).toEqual(['https://news.example/a?b=1&c=2']);
  expect(all('dc:creator')).toEqual(['Rosalind Achterberg']);
  expect(all('meta')).toEqual(['2026-01-13T08:00:00Z']);
});

test('every file of the book is in its list, and every one listed is there', async () => {
  const { files, xml } = await book('<img src="https://x.example/a.png" alt="A">');
  const listed = [...xml('book/package.opf').getElementsByTagName('item')].map(
    (item) => `book/${item.getAttribute('href')}`,
  );
  const others = ['mimetype', 'META-INF/container.xml', 'book/package.opf'];
  expect([...listed, ...others].sort()).toEqual(Object.keys(files).sort());
});

test('pictures are in the book, or leave their description', async () => {
  const seen: string[] = [];
  const { files, xml } = await book(
    '<p>x</p><picture><source srcset="b.webp"><img src="https://x.example/a.png" srcset="c 2x" alt="A"></picture>' +
      '<img src="https://closed.example/b.png" alt="A closed door">',
    (done, all) => void seen.push(`${done}/${all}`),
  );
  expect(files['book/picture-1.png']).toEqual(new Uint8Array([1, 2]));
  const page = xml('book/article.xhtml');
  const images = [...page.getElementsByTagName('img')];
  expect(images.map((image) => image.getAttribute('src'))).toEqual(['picture-1.png']);
  expect(page.getElementsByTagName('source')).toHaveLength(0);
  expect(page.documentElement.textContent).toContain('A closed door');
  expect(seen).toEqual(['0/2', '1/2', '2/2']);
});

test('what needs the web becomes a link, and links that lead nowhere none', async () => {
  const { xml } = await book(
    '<iframe src="https://video.example/1"></iframe><p id="a">A<a href="#a">1</a><a href="#b">2</a></p><p id="a">twice</p>',
  );
  const page = xml('book/article.xhtml');
  const links = [...page.getElementsByTagName('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://news.example/a?b=1&c=2', 'https://video.example/1', '#a', null]);
  expect(page.querySelectorAll('[id=a]')).toHaveLength(1);
});

test('links to notes whose names are written otherwise in an address still lead there', async () => {
  const { xml } = await book(
    '<p>A<a href="#fn%3A1">1</a><a href="#fu%C3%9Fnote">2</a></p><p id="fn:1">x</p><p id="fußnote">y</p>',
  );
  const links = [...xml('book/article.xhtml').querySelectorAll('a[href^="#"]')];
  expect(links.map((link) => link.textContent)).toEqual(['1', '2']);
});

test('its contents lead to the headings', async () => {
  const { xml } = await book('<h2>First</h2><p>x</p><h2 id="own">Second</h2>');
  const page = xml('book/article.xhtml');
  const targets = [...xml('book/nav.xhtml').getElementsByTagName('a')].map((link) => [
    link.textContent,
    link.getAttribute('href')?.split('#')[1] ?? '',
  ]);
  expect(targets).toEqual([
    ['Salt & <light>', 'title'],
    ['First', 'heading-1'],
    ['Second', 'own'],
  ]);
  for (const [, id = ''] of targets) expect(page.getElementById(id)).not.toBeNull();
});

test.each(['rtl', 'ltr', null] as const)(
  'pages are turned the way the text runs: %s',
  async (dir) => {
    const { xml } = await book('<p>x</p>', undefined, dir);
    const spine = xml('book/package.opf').getElementsByTagName('spine')[0];
    expect(spine?.getAttribute('page-progression-direction')).toBe(dir);
  },
);

test('a film whose still cannot be had leaves one link, a picture its words', async () => {
  const still = (to: string) =>
    `<figure><a href="${to}"><img src="https://closed.example/b.jpg" alt="The flood"></a>` +
    '<figcaption><a href="https://video.example/1">The flood (Video)</a></figcaption></figure>';
  const { xml } = await book(still('https://video.example/1') + still('https://x.example/'));
  const figures = [...xml('book/article.xhtml').querySelectorAll('figure')];
  expect(figures.map(({ textContent }) => textContent)).toEqual([
    'The flood (Video)',
    'The floodThe flood (Video)',
  ]);
});

test('whoever gives up gets no book', async () => {
  const giveUp = new AbortController();
  giveUp.abort();
  const body = document.createElement('div');
  body.innerHTML = '<img src="https://x.example/a.png" alt="">';
  const taken = {
    title: 'T',
    byline: null,
    siteName: null,
    url: 'https://a.example',
    publishedTime: null,
    lang: null,
    dir: null,
    body,
  };
  await expect(toEpub(taken, giveUp.signal, () => undefined, now)).rejects.toThrow('abort');
});
