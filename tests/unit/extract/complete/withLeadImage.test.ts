import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';
import { jsonLd, pageOf, story, url } from '../notice/pageOf.ts';

const og =
  '<meta property="og:image" content="https://cdn.example/2026/mole-at-dusk-1200x630.jpg">';
const picture = '<img src="/img/mole-at-dusk-800x450.jpg" alt="">';
const headline = '<h1>Harbour reopens</h1>';

interface Page {
  head?: string;
  above?: string;
  inside?: string;
}

function articleOf({ head = og, above = '', inside = story(9) }: Page) {
  const body = `<main>${headline}${above}<div class="text">${inside}</div></main>`;
  return extractArticle(pageOf(body, head), { url });
}

const pictures = (page: Page) =>
  [...(articleOf(page)?.content.matchAll(/<img[^>]* src="([^"]+)"/g) ?? [])].map(([, src]) => src);

const lead = 'https://news.example/img/mole-at-dusk-800x450.jpg';

describe('the lead picture', () => {
  test.each([
    ['as a figure', `<figure>${picture}</figure>`],
    ['in boxes', `<div><div>${picture}</div></div>`],
    ['as a link to itself', `<a href="/img/mole-at-dusk.jpg">${picture}</a>`],
    ['as a picture of several sizes', `<picture><source srcset="/a.webp">${picture}</picture>`],
  ])('above the text is shown, %s', (_, above) => {
    expect(pictures({ above })).toEqual([lead]);
  });

  test('may be declared for search engines', () => {
    const image = [{ '@type': 'ImageObject', url: 'https://cdn.example/mole-at-dusk.jpg' }];
    expect(pictures({ head: jsonLd({ image }), above: picture })).toEqual([lead]);
  });

  test.each([
    ['in another crop', '<img src="/img/mole-at-dusk-hero.jpg">'],
    ['by a server that resizes', '<img src="/_next/image?url=%2Fimg%2Fmole-at-dusk.jpg&w=1200">'],
  ])('is known %s', (_, above) => {
    expect(pictures({ above })).toHaveLength(1);
  });

  test('may stand above the box of the headline, if it is declared', () => {
    const body = (image: string) =>
      `<main>${image}<article>${headline}<div>${story(9)}</div></article></main>`;
    const content = (image: string) => extractArticle(pageOf(body(image), og), { url })?.content;
    expect(content(picture)).toContain(lead);
    expect(content('<img src="/img/another-view.jpg" width="900">')).not.toContain('<img');
  });

  test.each([
    ['wide', '<img src="/img/another-view.jpg" width="640">'],
    ['in a figure', '<figure><img src="/img/another-view.jpg"></figure>'],
    [
      'in large sizes',
      '<img src="/img/another-view.jpg" srcset="/s.jpg 320w, /img/another-view.jpg 960w">',
    ],
  ])('need not be declared below the headline, %s', (_, above) => {
    expect(pictures({ above })).toEqual(['https://news.example/img/another-view.jpg']);
  });

  test.each([
    [
      'a pixel that counts',
      '<p><img src="https://count.example/na/9bff0d4a" width="1" height="1"></p>',
    ],
    [
      'a copy for sharing',
      '<div style="display: none"><img src="/img/mole-at-dusk-pin.jpg"></div>',
    ],
  ])('is shown where the text begins with %s', (_, first) => {
    expect(pictures({ above: picture, inside: first + story(9) })[0]).toBe(lead);
  });

  test('may stand in an article whose title is no first heading', () => {
    const body = `<main><article><h2>Harbour reopens</h2>${picture}<div>${story(9)}</div></article></main>`;
    expect(extractArticle(pageOf(body, og), { url })?.content).toContain(lead);
  });

  const caption = '<figcaption>The mole, <em>seen</em> at dusk</figcaption>';

  test('brings its caption and no other word', () => {
    const share = '<div><a href="/share">Share this picture</a></div>';
    const above = `<figure>${share}<div>${picture}${share}</div>${caption}</figure>`;
    const { content = '', textContent = '' } = articleOf({ above }) ?? {};
    expect(content).toContain(caption);
    const words = (text = '') => text.replace(/\s+/g, '');
    expect(words(textContent)).toBe(`Themole,seenatdusk${words(articleOf({})?.textContent)}`);
  });

  test('shares no caption with other pictures', () => {
    const figure = `<figure>${picture}<img src="/img/other-view.jpg">${caption}</figure>`;
    expect(articleOf({ above: figure })?.textContent).toBe(articleOf({})?.textContent);
  });

  test('is the first thing of the article', () => {
    expect(articleOf({ above: picture })?.content).toMatch(/^\s*<img/);
  });
});

describe('no lead picture is', () => {
  test.each([
    ['one that the page does not give out as its own', '<img src="/img/another-view.jpg" alt="">'],
    [
      'the drawing that keeps its place',
      '<figure><img src="data:image/gif;base64,R0lGOD" width="900"></figure>',
    ],
    ['a large one of an author', '<div class="author"><img src="/jane.jpg" width="640"></div>'],
    ['a logo', `<div class="logo">${picture}</div>`],
    ['an author', `<div class="author-box">${picture}</div>`],
    ['an advertisement', `<div class="ad">${picture}</div>`],
    ['a teaser of another story', `<a href="/world/storm">${picture}</a>`],
    ['in the navigation', `<nav>${picture}</nav>`],
    ['a small one', picture.replace('alt', 'width="60" alt')],
    ['one that the page hides', `<div hidden>${picture}</div>`],
  ])('%s', (_, above) => {
    expect(pictures({ above })).toEqual([]);
  });

  test.each([
    ['the picture with which the text begins', `<figure><img src="/img/first-view.jpg"></figure>`],
    ['the same further down', `${story(3)}<figure>${picture}</figure>${story(3)}`],
  ])('needed beside %s', (_, start) => {
    const inside = `${start}${story(9)}`;
    expect(pictures({ above: picture, inside })).toEqual(pictures({ inside }));
    expect(pictures({ inside })).toHaveLength(1);
  });

  test('below the text', () => {
    const inside = `${story(9)}<div class="more">${picture}</div>`;
    expect(pictures({ inside })).toEqual(pictures({ head: '', inside }));
  });

  test('named like every other', () => {
    const head = '<meta property="og:image" content="https://cdn.example/default-share.jpg">';
    expect(pictures({ head, above: '<img src="/img/default-share.jpg">' })).toEqual([]);
  });
});
