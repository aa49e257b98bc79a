import { describe, expect, it } from 'vitest';
import { allKnowledge } from '../../../../src/extract/allKnowledge.ts';
import { findArticle } from '../../../../src/extract/find/findArticle.ts';

import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const sentence =
  'The council met for three hours on Tuesday, heard eleven people, and put the vote off until June.';

function pageOf(body: string) {
  const html = `<title>Council puts off vote</title><body>${body}</body>`;
  return copyPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.com/a');
}

const menu = (count: number) =>
  `<nav><ul>${Array.from({ length: count }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('')}</ul></nav>`;

const story = `<article><h1>Council puts off vote</h1>${Array.from(
  { length: 12 },
  (_, i) => `<p id="p${i}">${i}. ${sentence} ${sentence}</p>`,
).join('')}</article>`;

describe('findArticle', () => {
  it('finds every paragraph and leaves the menu and the footer', () => {
    const page = pageOf(`${menu(30)}${story}<footer><p>About us, terms, privacy</p></footer>`);
    const found = findArticle(page, allKnowledge);
    const kept = [...page.document.querySelectorAll('p[id]')].map((p) => found?.kept.has(p));
    expect(kept).toEqual(Array(12).fill(true));
    expect(found?.root.querySelector('nav, footer')).toBeNull();
  });

  it('keeps a heading and a list between paragraphs, and the words inside a line', () => {
    const page = pageOf(
      `${menu(10)}${story.replace(
        '<p id="p6">',
        `<h2>What comes next</h2><ul><li>${sentence}</li><li>${sentence}</li></ul><p id="p6"><b>Now.</b> `,
      )}`,
    );
    const kept = findArticle(page, allKnowledge)?.kept;
    for (const element of page.document.querySelectorAll('article h2, article li, #p6 b')) {
      expect(kept?.has(element), element.outerHTML).toBe(true);
    }
  });

  it('keeps a picture among the text and leaves the one beside a teaser', () => {
    const picture = '<figure><img src="/a.jpg"><figcaption>A hall</figcaption></figure>';
    const teasers = Array.from(
      { length: 6 },
      (_, i) => `<li><a href="/n${i}"><img src="/n${i}.jpg">Other news ${i}</a></li>`,
    ).join('');
    const page = pageOf(
      `${story.replace('<p id="p6">', `${picture}<p id="p6">`)}<aside class="related"><h3>Related</h3><ul>${teasers}</ul></aside>`,
    );
    const found = findArticle(page, allKnowledge);
    const isShown = (image: Element) => found?.root.contains(image) && found.kept.has(image);
    expect([...page.document.querySelectorAll('figure img')].map(isShown)).toEqual([true]);
    expect([...page.document.querySelectorAll('aside img')].some(isShown)).toBe(false);
  });

  it.each([
    [
      'who said a quotation',
      '<figure><blockquote>“Dough is patient; bakers are not.”</blockquote><figcaption>— A baker</figcaption></figure>',
    ],
    [
      'the caption of a picture in a blog’s table',
      '<table class="tr-caption-container"><tbody><tr><td><img src="/a.jpg"></td></tr><tr><td class="tr-caption">The weir, from the bank</td></tr></tbody></table>',
    ],
  ])('keeps %s', (_, figure) => {
    const page = pageOf(story.replace('<p id="p6">', `${figure}<p id="p6">`));
    const found = findArticle(page, allKnowledge);
    const line = page.document.querySelector('figcaption, .tr-caption');
    expect(line && found?.kept.has(line)).toBe(true);
  });

  const terms = `<p>Letters may hold what others pay for. ${sentence} ${sentence} We use a check against robots, whose terms apply.</p>`;
  const facts = `<h3>The council</h3><p>It has eleven members. ${sentence}</p><p>${sentence}</p>`;
  const field = '<form><label>Your address <input type="email"></label></form>';

  it.each([
    ['a form', `<figure><aside><p>The morning tide</p>${terms}${field}</aside></figure>`],
    [
      'a form in a frame',
      `<aside aria-label="newsletter promotion">${terms}<iframe></iframe></aside>`,
    ],
  ])('leaves what is said around %s beside the text', (_, aside) => {
    const page = pageOf(story.replace('<p id="p6">', `${aside}<p id="p6">`));
    const found = findArticle(page, allKnowledge);
    for (const line of page.document.querySelectorAll('aside p, aside label')) {
      expect(found?.kept.has(line), line.outerHTML).toBe(false);
    }
    expect(found?.rejected?.has(page.document.querySelector('aside p') as Element)).toBe(true);
    expect(found?.kept.has(page.document.getElementById('p6') as Element)).toBe(true);
  });

  it.each([
    ['nothing else', facts],
    ['a box to tick that opens it', `<input type="checkbox">${facts}`],
    ['a film', `${facts}<iframe src="https://www.youtube.com/embed/x"></iframe>`],
  ])('keeps a box of facts beside the text that holds %s', (_, inside) => {
    const page = pageOf(story.replace('<p id="p6">', `<aside>${inside}</aside><p id="p6">`));
    const { kept } = findArticle(page, allKnowledge) ?? {};
    for (const line of page.document.querySelectorAll('aside h3, aside p')) {
      expect(kept?.has(line), line.outerHTML).toBe(true);
    }
  });

  it.each([12, 4])(
    'finds a text of %i paragraphs in a box that is called aside and ends in a form',
    (count) => {
      const all = Array.from({ length: count }, (_, i) => `<p>${i}. ${sentence} ${sentence}</p>`);
      const page = pageOf(`<aside><h1>Council puts off vote</h1>${all.join('')}${field}</aside>`);
      const found = findArticle(page, allKnowledge);
      const kept = [...page.document.querySelectorAll('p')].map((p) => found?.kept.has(p));
      expect(kept).toEqual(Array(count).fill(true));
    },
  );

  it('keeps a drawing among the text, and no line for the icon in it', () => {
    const drawing = '<svg id="drawing" viewBox="0 0 9 9"><path d="M0 0h9v9"></path></svg>';
    const tools = '<div class="tools"><svg id="icon" viewBox="0 0 9 9"></svg>Listen</div>';
    const page = pageOf(
      story
        .replace('<p id="p0">', `${tools}<p id="p0">`)
        .replace('<p id="p6">', `<div>${drawing}</div><p id="p6">`),
    );
    const kept = findArticle(page, allKnowledge)?.kept;
    const isKept = (id: string) => kept?.has(page.document.querySelector(id) as Element);
    expect(['#drawing', '.tools', '#icon'].map(isKept)).toEqual([true, false, false]);
  });

  it('keeps the paragraphs above a line that is far longer than all of them', () => {
    const page = pageOf(`${story}<div><p id="long">${`${sentence} `.repeat(8000)}</p></div>`);
    const found = findArticle(page, allKnowledge);
    for (const paragraph of page.document.querySelectorAll('p[id]')) {
      expect(found?.root.contains(paragraph), paragraph.id).toBe(true);
    }
  });

  it('finds nothing on an empty page', () => {
    expect(findArticle(pageOf(''), allKnowledge)).toBeNull();
  });

  it('survives 1,000 boxes in one another', () => {
    const page = pageOf('');
    let box: Element = page.document.body;
    for (let depth = 0; depth < 1000; depth += 1) {
      box = box.appendChild(page.document.createElement('div'));
    }
    for (let i = 0; i < 8; i += 1) {
      box.appendChild(page.document.createElement('p')).textContent = sentence.repeat(2);
    }
    expect(() => findArticle(page, allKnowledge)).not.toThrow();
  });
});
