import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../../src/extract/index.ts';
import { featuresOf } from '../../../../src/extract/recognise/features.ts';

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');

const prose = `<p>${'The river rose through the night, and by the morning the lower town stood in water. '.repeat(3)}</p>`;
const story = `<article><h1>River floods the lower town</h1><p>By Jane Doe</p><p>May 3, 2024</p>${prose.repeat(8)}</article>`;
const article = page(story, '<meta property="og:type" content="article">');
const teasers = `<div><h2><a href="/a">River floods the lower town</a></h2><p>The river rose.</p><time>3 May</time></div>`;

describe('looksLikeArticle', () => {
  it('is true for a story at its own address', () => {
    expect(
      looksLikeArticle(article, 'https://news.example/2024/05/03/river-floods-lower-town'),
    ).toBe(true);
    expect(
      looksLikeArticle(page(story), 'https://news.example/world/river-floods-the-lower-town'),
    ).toBe(true);
  });

  it.each([
    ['https://news.example/'],
    ['https://news.example/index.html'],
    ['https://news.example/en/'],
    ['https://news.example/de-de'],
    ['https://news.example/search?q=river'],
    ['https://news.example/suche/fluss'],
    ['https://forum.news.example/t/river-floods-the-lower-town/77'],
    ['https://news.example/threads/river-floods-the-lower-town.77/'],
  ])('is never true at %s, whatever stands there', (url) => {
    expect(looksLikeArticle(article, url)).toBe(false);
  });

  it('is false for a section that lists stories', () => {
    const listing = page(`<h1>World</h1>${teasers.repeat(30)}`);
    expect(looksLikeArticle(listing, 'https://news.example/world/')).toBe(false);
    expect(looksLikeArticle(listing, 'https://news.example/tag/floods')).toBe(false);
  });

  it('is false for a product, however long it is praised', () => {
    const head = '<script type="application/ld+json">{"@type":"Product","name":"Boots"}</script>';
    const product = page(
      `<h1>Boots</h1><span>$49.00</span><button>Add to cart</button>${prose.repeat(8)}`,
      head,
    );
    expect(looksLikeArticle(product, 'https://news.example/boots-for-floods-and-rain')).toBe(false);
  });

  it('is false for a service, however much is written about it', () => {
    const praise = `<section><h2>Why us</h2><p>${'We mend roofs by hand, in a day, and our work is good for many years. '.repeat(3)}</p><button>Ask us</button></section>`;
    const service = page(
      `<h1>Roof repair</h1><a class="btn">Get a quote</a><div>${praise.repeat(6)}</div><form><input><input></form>`,
      `<title>Roof Repair Services</title><script type="application/ld+json">{"@type":"RoofingContractor","telephone":"1"}</script>`,
    );
    expect(looksLikeArticle(service, 'https://roofs.example/lower-town/roof-repair')).toBe(false);
  });

  it('is true for an essay without a date that quotes, and that links to what it speaks of', () => {
    const linked = `<p>${'The river rose “through the night”, and by the morning the lower town <a href="https://town.example/">stood in water</a>. '.repeat(3)}</p>`;
    const essay = page(`<h1>How a river takes a town</h1><div>${linked.repeat(8)}</div>`);
    expect(looksLikeArticle(essay, 'https://essays.example/river')).toBe(true);
  });

  it('sees nothing in a drawing, of which the words are no text of the page', () => {
    const map = `<svg viewBox="0 0 9 9">${'<a href="/r"><text>5 May</text></a>'.repeat(40)}</svg>`;
    const drawn = page(story.replace('</h1>', `</h1>${map}`).replace('By Jane Doe', ''));
    const plain = page(story.replace('By Jane Doe', ''));
    expect(featuresOf(drawn, null)).toEqual(featuresOf(plain, null));
  });

  it('works without an address, on an empty page, and changes nothing', () => {
    const before = article.documentElement.outerHTML;
    expect(looksLikeArticle(article, '')).toBe(true);
    expect(article.documentElement.outerHTML).toBe(before);
    expect(looksLikeArticle(page(''), 'https://news.example/world/river')).toBe(false);
  });
});
