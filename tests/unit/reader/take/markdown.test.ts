import { expect, it } from 'vitest';
import { toMarkdown } from '../../../../src/reader/take/markdown/toMarkdown.ts';

/** The lines below the head that says where the article is from. */
function markdown(html: string): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  const none = { byline: null, siteName: null, publishedTime: null, lang: null, dir: null };
  const text = toMarkdown({ ...none, title: 'T', url: 'https://news.example/a', body });
  return text.slice('# T\n\n<https://news.example/a>\n\n'.length).trim();
}

it.each([
  ['what stands lower or higher', 'H<sub>2</sub>O, 10<sup>6</sup>'],
  ['keys', 'Hold <kbd>Ctrl</kbd> and press <kbd>R</kbd>'],
  ['what is marked or added', '<mark>here</mark> and <ins>there</ins>'],
])('keeps %s as tags', (_, html) => {
  expect(markdown(`<p>${html}.</p>`)).toBe(`${html}.`);
});

it('keeps formulas whole, whatever signs are in them', () => {
  const formula = '<math><msqrt><mi>h</mi></msqrt><mo>*</mo><mi>e</mi></math>';
  expect(markdown(`<p>So ${formula}.</p>`)).toBe(`So ${formula.replace('*', '&#42;')}.`);
});

it('keeps quotation marks, and tells terms from what is said of them', () => {
  expect(markdown('<p>Once <q>Sherry</q>.</p>')).toBe('Once “Sherry”.');
  expect(markdown('<dl><dt>Loom</dt><dd>A glow.</dd></dl>')).toBe('**Loom**\n\nA glow.');
  expect(markdown('<details><summary>How</summary><p>Thus.</p></details>')).toBe(
    '**How**\n\nThus.',
  );
});

it('leaves a link where a film or a recording was', () => {
  const film = '<video controls><source src="https://x.example/f.mp4"></video>';
  expect(markdown(`<figure>${film}<figcaption>The film</figcaption></figure>`)).toContain(
    '(https://x.example/f.mp4)',
  );
});

it('takes a tag that is written about for text', () => {
  expect(markdown('<p>Use &lt;b&gt;, if 1 &lt; 2.</p>')).toBe('Use \\<b>, if 1 < 2.');
});

it('writes notes as notes, numbered as the text leads to them', () => {
  const html =
    '<p>Two<sup><a href="#b">*</a></sup> and one<a href="#a"><sup>1</sup></a>.</p>' +
    '<ol><li id="a">One. <a href="#r1">↩</a></li><li id="b"><p>Two.</p><p>More.</p></li></ol>';
  expect(markdown(html)).toBe('Two[^1] and one[^2].\n\n[^2]: One.\n\n[^1]: Two.\n\n    More.');
});

it.each([
  ['a list that has more than notes', '<ol><li id="a">One.</li><li>Other.</li></ol>'],
  ['a heading', '<h2 id="a">One</h2>'],
  ['a note in a quotation', '<blockquote><p id="a">One.</p></blockquote>'],
  ['nothing', ''],
])('leaves links that lead to %s', (_, place) => {
  const text = markdown(`<p>Text<sup><a href="#a">1</a></sup>.</p>${place}`);
  expect(text).toContain('Text<sup>[1](#a)</sup>.');
  expect(text).not.toContain('[^');
});
