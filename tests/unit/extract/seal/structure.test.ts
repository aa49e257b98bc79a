import { expect, test } from 'vitest';
import { sealed } from './sealed.ts';

const contentOf = (html: string) => sealed(html).content;

test.each([
  '<h2>a</h2><h3>b</h3><p>c</p>',
  '<ul><li>a<ol start="3" reversed=""><li value="9">b</li></ol></li></ul>',
  '<dl><dt>a</dt><dd>b</dd></dl>',
  '<table><caption>c</caption><thead><tr><th scope="col" colspan="2">a</th></tr></thead><tbody><tr><td rowspan="2">b</td><td></td></tr></tbody></table>',
  '<blockquote cite="https://example.com/q"><p>a</p></blockquote>',
  '<figure><img src="https://example.com/i.jpg" alt="a" width="300" height="200"><figcaption>c</figcaption></figure>',
  '<details open=""><summary>a</summary><p>b</p></details>',
  '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> H<sub>2</sub>O x<sup>2</sup></p>',
  '<p><time datetime="2025-11-12">today</time> <abbr title="a b">ab</abbr> <q>c</q> <kbd>k</kbd></p>',
  '<p dir="rtl" lang="ar">نص</p>',
  '<math display="block"><mfrac><mn>1</mn><mi>x</mi></mfrac></math>',
  '<pre><code>a\n  b\n</code></pre>',
  '<p>a\u00adb&nbsp;c</p>',
])('%s stays as it is', (html) => {
  expect(contentOf(html)).toBe(html);
});

test.each([
  ['<span>The mole at dusk.</span><span>Jane Doe</span>', 'The mole at dusk. Jane Doe'],
  ['The mole<cite>Jane Doe / Agency</cite>', 'The mole Jane Doe / Agency'],
  ['<span>The</span> <span>mole</span>', 'The mole'],
  ['<span>Mc</span><span>donald</span>', 'Mcdonald'],
  ['“<cite>The Mole</cite>”', '“The Mole”'],
  ['Mc<span>Donald</span>', 'McDonald'],
])('a caption and its credit are parted, and no other words: %s', (caption, text) => {
  const figure = `<figure><img src="/i.jpg"><figcaption>${caption}</figcaption></figure>`;
  expect(sealed(figure).textContent.trim()).toBe(text);
});

test('folded text that lost its title is folded no more', () => {
  expect(
    contentOf(
      '<p>a</p><details><summary data-cut>Show more</summary><ul><li>b</li><li>c</li></ul></details>',
    ),
  ).toBe('<p>a</p><div><ul><li>b</li><li>c</li></ul></div>');
});

test('pictures keep their sources', () => {
  const html =
    '<picture><source srcset="/a.webp 1x, /b.webp 2x" type="image/webp"><img src="/a.jpg"></picture>';
  expect(contentOf(html)).toBe(
    '<picture><source srcset="https://example.com/a.webp 1x, https://example.com/b.webp 2x" type="image/webp"><img src="https://example.com/a.jpg"></picture>',
  );
});

const whale = '<p>a</p><p><img src="https://example.com/whale.jpg"></p>';

test.each([
  // Next.js keeps the place of a picture with a drawing of nothing.
  `<span><img src="data:image/svg+xml,%3csvg%20width=%279%27/%3e"></span><img src="/whale.jpg">`,
  '<img src="data:image/gif;base64,R0lGOD"><img src="/whale.jpg">',
  '<img src="/lazy_placeholder.gif"><img src="/1x1.trans.gif"><img src="/whale.jpg">',
  // Blurred until the next one has loaded.
  '<img src="/whale.jpg?blur" aria-hidden="true"><img src="/whale.jpg">',
])('what keeps the place of a picture goes: %s', (html) => {
  expect(contentOf(`<p>a</p><p>${html}</p>`).replace('<span></span>', '')).toBe(whale);
});

test.each([
  '<img src="https://example.com/grey-whale.jpg"><img src="https://example.com/whale.gif">',
  `<img src="data:image/svg+xml,%3Csvg%3E%3Cpath d='M0 9'/%3E%3C/svg%3E">`,
  '<picture><source srcset="https://example.com/a.webp"><img src="data:image/gif;base64,R0"></picture>',
])('what shows something stays: %s', (html) => {
  expect(contentOf(`<p>a</p><p>${html}</p>`)).toBe(`<p>a</p><p>${html}</p>`);
});

test('a picture hidden from screen readers stays where it is not the next one', () => {
  const ornaments = ['a', 'b'].map((name) => `<img src="https://example.com/${name}.jpg"`);
  expect(
    contentOf(`<p>a</p><p>${ornaments.join(' aria-hidden="true">')} aria-hidden="true"></p>`),
  ).toBe(`<p>a</p><p>${ornaments.join('>')}></p>`);
});

test('the caption of a picture that never came is no paragraph', () => {
  const html =
    '<p>a</p><div class="wp-caption"><img src="/lazy.gif"><p class="wp-caption-text">A whale</p></div>';
  expect(contentOf(html)).toBe('<p>a</p><figure><figcaption>A whale</figcaption></figure>');
});

test('recordings have controls and wait to be asked', () => {
  expect(contentOf('<video autoplay loop poster="/p.jpg"><source src="/v.mp4"></video>')).toBe(
    '<video poster="https://example.com/p.jpg" controls="" preload="none"><source src="https://example.com/v.mp4"></video>',
  );
});

test('code keeps its lines, whatever breaks them', () => {
  expect(contentOf('<pre><div>a</div><div>b</div></pre><pre>c<br>d</pre>')).toBe(
    '<pre>a\nb</pre><pre>c\nd</pre>',
  );
});

test('a video of another site is a still with a link', () => {
  const page = 'https://www.youtube.com/watch?v=abcdefghijk" rel="noopener noreferrer';
  expect(
    contentOf(
      '<p>a</p><iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="Storm"></iframe>',
    ),
  ).toBe(
    `<p>a</p><figure><a href="${page}"><img src="https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg" alt="Storm"></a><figcaption><a href="${page}">Storm (YouTube)</a></figcaption></figure>`,
  );
});

test.each([
  ['https://www.google.com/maps/embed?pb=!1m18!2d5', 'Google Maps'],
  ['https://datawrapper.dwcdn.net/AbCdE/1/', 'Datawrapper'],
  ['https://w.soundcloud.com/player/?url=a', 'SoundCloud'],
  ['https://players.brightcove.net/1/default/index.html?videoId=2', 'players.brightcove.net'],
  ['https://w.soundcloud.com/player/?url=$&', 'SoundCloud'],
])('%s is a link to %s', (address, name) => {
  const page = `${address.replaceAll('&', '&amp;')}" rel="noopener noreferrer`;
  expect(contentOf(`<p>a</p><iframe src="${address}"></iframe>`)).toBe(
    `<p>a</p><figure><figcaption><a href="${page}">${name}</a></figcaption></figure>`,
  );
});

test.each(['https://google.com.evil.example/maps', 'https://evil.example/?https://ted.com/'])(
  '%s is none of them',
  (address) => {
    expect(contentOf(`<p>a</p><iframe src="${address}"></iframe>`)).toBe('<p>a</p>');
  },
);

test('a formula drawn by KaTeX is there once, as MathML', () => {
  const katex =
    '<p>so <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span></p>';
  expect(contentOf(katex)).toBe('<p>so <math><mi>x</mi></math></p>');
});

test('elements that are no article markup give way to their text', () => {
  expect(contentOf('<p><font color="red">a</font></p><x-box><p>b</p></x-box>')).toBe(
    '<p>a</p><div><p>b</p></div>',
  );
});

const image = '<img src="https://example.com/i.jpg">';

test.each([
  `<div class="wp-caption">${image}<p class="wp-caption-text">The mole</p></div>`,
  `<div><div><picture>${image}</picture></div><div class="image-caption">The mole</div></div>`,
  `<section><span>${image}</span><span class="caption">The mole</span></section>`,
  `<div class="rightImage"><div>${image}</div><div class="legend"><p>The mole</p></div></div>`,
  `<figure><div>${image}<h2 class="figure__caption">The mole</h2></div></figure>`,
  `<section><p>First.</p><p>${image}</p> <p class="imageDescription">The mole</p><p>Last.</p></section>`,
])('a picture with the line under it is a figure: %s', (html) => {
  const { content, textContent } = sealed(`<p>Before.</p>${html}<p>After.</p>`);
  expect(content).toMatch(
    /<figure>.*<img.*<figcaption>(<p>)?The mole(<\/p>)?<\/figcaption><\/figure>/,
  );
  expect(textContent).toMatch(/^Before\.\n(First\.\n)?The mole\n(Last\.\n)?After\.$/);
});

test.each(['(Credit: Ana Díaz / Agency)', '© Agency', 'Foto: Li Wei', 'Photo by Ana Díaz.'])(
  'whose a picture is stands under it: %s',
  (line) => {
    expect(contentOf(`<p>First.</p><p>${image}</p><p>${line}</p><p>Last.</p>`)).toContain(
      `<figcaption>${line}</figcaption></figure><p>Last.</p>`,
    );
  },
);

test.each([
  [`<p>${image} The mole at noon. Photo by: Ana Díaz</p>`, 'The mole at noon. Photo by: Ana Díaz'],
  [`<div>${image}<span>Getty Images / Li Wei</span></div>`, 'Getty Images / Li Wei'],
  [`<figure>${image} <span>Over the mole</span></figure>`, 'Over the mole'],
])('text in one box with its picture stands under it: %s', (html, line) => {
  const content = contentOf(`<p>First.</p>${html}<p>Last.</p>`);
  expect(content).toMatch(/<p>First\.<\/p><figure><img[^>]*><figcaption>/);
  expect(content.replace(/<[^>]*>/g, '')).toMatch(new RegExp(`^First\\.\\s*${line}Last\\.$`));
});

test.each([
  ['of a paragraph with a picture', `<p>${image} The photo by the mole. It is gone.</p>`],
  ['around a picture', `<p>He wrote: ${image} Photo by Ana Díaz</p>`],
  ['with blocks in its figure', `<figure>${image}<h3>A text</h3> Over the mole</figure>`],
  ['under two pictures', `<div>${image}${image}<p class="caption">Both of them</p></div>`],
  ['beside other text', `<div>${image}<p>A text.</p><p class="caption">A line</p></div>`],
  ['without a picture', '<div><p class="caption">A line</p></div>'],
  ['in a figure with more', `<figure>${image}<p>A text.</p><p class="caption">A line</p></figure>`],
  ['described beside text', `<div><p>A text.</p>${image}<p class="description">A line</p></div>`],
  [
    'that only begins like a credit',
    `<section>${image}<p>Photos: what to know. Read.</p></section>`,
  ],
  ['described beside a picture', `<section>${image}<p class="description">A text.</p></section>`],
  ['after a picture and a text', `<div>${image} A text. <p class="caption">A line</p></div>`],
  [
    'in a table',
    `<table><tbody><tr><td>${image}<p class="caption">x</p></td></tr></tbody></table>`,
  ],
  [
    'of the length of an article',
    `<div>${image}<p class="caption">${'word '.repeat(200)}</p></div>`,
  ],
])('a line %s stays what it is', (_, html) => {
  expect(contentOf(html)).not.toContain('figcaption');
});

const sentence =
  'The harbour reopened on Monday after three days of storm, the port authority said.';

test('paragraphs in boxes are paragraphs, however they are made', () => {
  const boxes = `<div lang="en">${sentence}</div><my-text><b>Then</b> ${sentence}</my-text><div>港は月曜日に再開した。</div>`;
  expect(contentOf(`<section>${boxes}</section>`)).toBe(
    `<section><p lang="en">${sentence}</p><p><b>Then</b> ${sentence}</p><p>港は月曜日に再開した。</p></section>`,
  );
});

test.each([
  ['verses, which stand close', '<div>The sea was calm,</div><div>the lamp was lit.</div>'],
  ['what holds paragraphs', `<div><p>${sentence}</p></div>`],
  ['what holds a picture', `<div><img src="https://example.com/i.jpg" alt=""> ${sentence}</div>`],
  ['an item of a list', `<ul><li><div>${sentence}</div></li></ul>`],
  ['a cell', `<table><tbody><tr><td><div>${sentence}</div></td></tr></tbody></table>`],
  [
    'a caption',
    `<figure><img src="https://example.com/i.jpg" alt=""><figcaption><div>${sentence}</div></figcaption></figure>`,
  ],
])('no paragraph is made of %s', (_, html) => {
  expect(contentOf(`<section>${html}</section>`)).toBe(`<section>${html}</section>`);
});

test('a link still leads to a paragraph that was a box', () => {
  const { content } = sealed(`<p><a href="#a">Note</a></p><div id="a">${sentence}</div>`);
  const [, place] = /href="#([^"]+)"/.exec(content) ?? [];
  expect(content).toContain(`<p id="${place}">${sentence}</p>`);
});

test('line breaks part lines, and make no room at the edges of a box', () => {
  expect(contentOf('<p><br>a<br><br>b<br> <br></p><p><b>c<br></b></p>')).toBe(
    '<p>a<br><br>b </p><p><b>c<br></b></p>',
  );
});
