import { afterEach, expect, test, vi } from 'vitest';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const url = 'https://example.com/a/story.html';

function bodyOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return copyPage(parsed, url).document.body.innerHTML;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [
    '<img data-src="/a.jpg" src="data:image/gif;base64,R0lGOD">',
    '<img data-src="/a.jpg" src="https://example.com/a.jpg">',
  ],
  [
    '<img src="/spacer.gif" data-lazy-src="/b.jpg" loading="lazy">',
    '<img src="https://example.com/b.jpg" data-lazy-src="/b.jpg">',
  ],
  [
    '<img src="data:image/svg+xml;base64,PHN2" nitro-lazy-src="/b.jpg" nitro-lazy-srcset="/b.jpg 2x">',
    '<img src="https://example.com/b.jpg" nitro-lazy-src="/b.jpg" nitro-lazy-srcset="/b.jpg 2x" srcset="https://example.com/b.jpg 2x">',
  ],
  [
    '<img src="/blank.gif" data-lazy="/b.jpg">',
    '<img src="https://example.com/b.jpg" data-lazy="/b.jpg">',
  ],
  [
    '<img src="/real.jpg" data-src="/other.jpg">',
    '<img src="https://example.com/real.jpg" data-src="/other.jpg">',
  ],
  [
    '<img data-srcset="/a.jpg 1x, /b.jpg 2x">',
    '<img data-srcset="/a.jpg 1x, /b.jpg 2x" srcset="https://example.com/a.jpg 1x, https://example.com/b.jpg 2x" src="https://example.com/a.jpg">',
  ],
  [
    '<img src="data:image/gif;base64,R0"><noscript><img src="/a.jpg"></noscript>',
    '<img src="https://example.com/a.jpg">',
  ],
  ['<p>a</p><noscript><img width="1" height="1" src="/count.gif"></noscript>', '<p>a</p>'],
  [
    '<p>a</p><noscript><img width="1" src="/count.gif"><img src="/a.jpg"></noscript>',
    '<p>a</p><img width="1" src="https://example.com/count.gif"><img src="https://example.com/a.jpg">',
  ],
  // One of several beside each other is not what it stands for.
  [
    '<div><p><img src="/spacer.gif"><img src="/b.jpg"></p></div><noscript><img src="/a.jpg"></noscript>',
    '<div><p><img src="https://example.com/spacer.gif"><img src="https://example.com/b.jpg"></p></div><img src="https://example.com/a.jpg">',
  ],
  // Autoptimize and EWWW put it before the image that it stands for.
  [
    '<p>a</p><noscript><img src="/a.jpg"></noscript><img src="data:image/gif;base64,R0" data-src="/a.jpg">',
    '<p>a</p><img src="https://example.com/a.jpg" data-src="/a.jpg">',
  ],
  [
    '<p>a</p><noscript><img src="/a.jpg?w=9"></noscript><img src="/a.jpg"><noscript><img src="/b.jpg"></noscript><img src="/b.jpg">',
    '<p>a</p><img src="https://example.com/a.jpg"><img src="https://example.com/b.jpg">',
  ],
  [
    '<p>a</p><noscript><img src="/a.jpg"></noscript><img src="data:image/gif;base64,R0"><noscript><img src="/b.jpg"></noscript><img src="data:image/gif;base64,R0">',
    '<p>a</p><img src="https://example.com/a.jpg"><img src="https://example.com/b.jpg">',
  ],
  [
    '<p>a</p><noscript><img src="/a.jpg"></noscript><img src="https://cdn.example/a.webp" class="lazyloaded">',
    '<p>a</p><img src="https://cdn.example/a.webp" class="lazyloaded">',
  ],
  [
    '<p>a</p><noscript><img src="/a.jpg"></noscript><img src="/b.jpg">',
    '<p>a</p><img src="https://example.com/a.jpg"><img src="https://example.com/b.jpg">',
  ],
  [
    '<amp-img src="/a.jpg" alt="a"><img src="/a.jpg" fallback></amp-img>',
    '<img src="https://example.com/a.jpg" alt="a">',
  ],
  [
    '<picture><source data-srcset="/a.webp"><img src="/a.jpg"></picture>',
    '<picture><source data-srcset="/a.webp" srcset="https://example.com/a.webp"><img src="https://example.com/a.jpg"></picture>',
  ],
  [
    '<img srcset="https://cdn.example/w_1,h_2/a.jpg 300w, /b.jpg 600w" src="/b.jpg">',
    '<img srcset="https://cdn.example/w_1,h_2/a.jpg 300w, https://example.com/b.jpg 600w" src="https://example.com/b.jpg">',
  ],
])('an image shows without scripts: %s', (html, expected) => {
  expect(bodyOf(html)).toBe(expected);
});

test('a blurred picture stands in for the one that a script loads', () => {
  const blurred = `data:image/jpeg;base64,${'A'.repeat(3000)}`;
  const addresses = 'data-lzl-low-src="/small.jpg" data-lzl-src="/a.jpg"';
  expect(bodyOf(`<img src="${blurred}" ${addresses}>`)).toBe(
    `<img src="https://example.com/a.jpg" ${addresses}>`,
  );
});

test.each([
  ['<a href="../b">b</a>', '<a href="https://example.com/b">b</a>'],
  ['<a href="#note">1</a>', '<a href="#note">1</a>'],
  [`<a href="${url}#note">1</a>`, '<a href="#note">1</a>'],
  ['<a href="http://[bad">b</a>', '<a href="http://[bad">b</a>'],
])('addresses are absolute, places on the page stay places: %s', (html, expected) => {
  expect(bodyOf(html)).toBe(expected);
});

const long = `<p>${'Of three ferries only one left the harbour. '.repeat(10)}</p>`;

test.each([
  [`<p>Ferries</p><noscript>${long}</noscript>`, long],
  [`${long}${long}<noscript>${long}</noscript>`, ''],
  ['<p>Ferries</p><noscript><p>Switch JavaScript on to write a comment.</p></noscript>', ''],
])('a page that runs no scripts shows its text from noscript, if it is most: %#', (html, shown) => {
  expect(bodyOf(html).replace(/^(?:<p>Ferries<\/p>|(<p>Of .*?<\/p>){2})/, '')).toBe(shown);
});

test('a base element of the page is followed', () => {
  expect(bodyOf('<base href="https://other.example/x/"><p><a href="y">y</a></p>')).toContain(
    '<a href="https://other.example/x/y">',
  );
});

test.each([
  ['<div>a<p>b</p>c</div>', '<div><p>a</p><p>b</p><p>c</p></div>'],
  ['<div>a<br><br>b</div>', '<div><p>a</p><p>b</p></div>'],
  ['<div>a<br>b</div>', '<div>a<br>b</div>'],
  ['<div><b>a</b> b<div>c</div></div>', '<div><p><b>a</b> b</p><div>c</div></div>'],
])('loose lines get a paragraph: %s', (html, expected) => {
  expect(bodyOf(html)).toBe(expected);
});

test('programs, styles and comments stay behind; data for programs comes along', () => {
  const html =
    '<script>x</script><style>y</style><!--z--><script type="application/ld+json">{}</script><p>a</p>';
  expect(bodyOf(`<p>b</p>${html}`)).toBe(
    '<p>b</p><script type="application/ld+json">{}</script><p>a</p>',
  );
});

test('a declared shadow root is read as it is shown, with what its slots are given', () => {
  const html =
    '<x-story><template shadowrootmode="open"><h2>a</h2><slot name="s"></slot><slot>none</slot></template><p slot="s">b</p><p>c</p></x-story>';
  expect(bodyOf(html)).toBe(
    '<x-story><h2>a</h2><span><p slot="s">b</p></span><span><p>c</p></span></x-story>',
  );
});

test('parts that a script would bring into place are read there', () => {
  const late =
    '<main><h1>a</h1><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></main>' +
    '<div hidden id="S:0"><p>b</p><template id="P:1"></template></div>' +
    '<div hidden id="S:1"><p>c</p></div><div hidden id="S:7"><p>nowhere</p></div>';
  expect(bodyOf(late)).toBe(
    '<main><h1>a</h1><div><p>b</p><div><p>c</p></div></div><p>Loading</p></main>' +
      '<div hidden="" id="S:7"><p>nowhere</p></div>',
  );
});

test('parts that name places in one another come nowhere, and end', () => {
  const late = (part: number, place: string) =>
    `<div hidden id="S:${part}"><p>a</p><template id="${place}"></template></div>`;
  expect(bodyOf(`<p>b</p>${late(0, 'P:1')}${late(1, 'B:0')}`)).toBe('<p>b</p>');
});

test('an open shadow root is read as it is shown', () => {
  const page = document.implementation.createHTMLDocument('');
  const host = page.body.appendChild(page.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>a</p><slot></slot>';
  host.innerHTML = '<p>b</p>';
  expect(copyPage(page, url).document.body.innerHTML).toBe(
    '<div><p>a</p><span><p>b</p></span></div>',
  );
});

test('a frame of the page itself is read where it holds a text', () => {
  const text = `<p>${'A sentence of some length. '.repeat(30)}</p>`;
  expect(bodyOf(`<iframe srcdoc="${text}"></iframe>`)).toContain('A sentence of some length.');
  expect(bodyOf('<iframe srcdoc="<p>Buy</p>"></iframe>')).not.toContain('<p>Buy');
});

test('hidden elements are noted, the outermost ones', () => {
  const html = '<div hidden><p hidden>a</p></div><p style="display:none">b</p><p>c</p>';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const { hidden } = copyPage(parsed, url);
  expect([...hidden].map((element) => element.localName)).toEqual(['div', 'p']);
});

test('of the sources of a picture, those for this screen are left, and bear no query', () => {
  const queries: string[] = [];
  vi.stubGlobal('matchMedia', (query: string) => {
    queries.push(query);
    return { matches: query === '(min-width: 600px)' };
  });
  const narrow = '<source media="(max-width: 599px)" srcset="https://a.example/narrow.jpg">';
  const wide = '<source media="(min-width: 600px)" srcset="https://a.example/wide.jpg">';
  const image = '<img src="https://a.example/any.jpg">';
  expect(bodyOf(`<picture>${narrow}${wide}${image}</picture>`)).toBe(
    `<picture><source srcset="https://a.example/wide.jpg">${image}</picture>`,
  );
  expect(queries).toEqual(['(max-width: 599px)', '(min-width: 600px)']);
});

test('outside a browser, where there is no screen, sources keep their queries', () => {
  const picture =
    '<picture><source media="(max-width: 599px)" srcset="https://a.example/n.jpg"><img src="https://a.example/a.jpg"></picture>';
  expect(bodyOf(picture)).toBe(picture);
});

test.each([
  ['<h3><button aria-expanded="false">Why?<svg></svg></button></h3>', '<h3>Why?<svg></svg></h3>'],
  [
    '<h2><span role="button" aria-expanded="true"><b>Why?</b><i aria-hidden="true">+</i></span></h2>',
    '<h2><b>Why?</b></h2>',
  ],
  ['<dt><a href="#a" aria-expanded="false">Why?</a></dt>', '<dt>Why?</dt>'],
  ['<h2>Why? <button aria-expanded="false">Open</button></h2>', null],
  ['<h2>Why? <button>Copy</button></h2>', null],
  ['<div><button aria-expanded="false">Menu</button></div>', null],
])('a heading that opens its text is a heading: %s', (html, expected) => {
  expect(bodyOf(html)).toBe(expected ?? html);
});
