import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from './metadataOf.ts';

const og = (title: string, site = 'The Daily Post'): string =>
  `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;

describe('the title', () => {
  it.each([
    ['Rain expected all week | The Daily Post'],
    ['Rain expected all week - The Daily Post'],
    ['The Daily Post: Rain expected all week'],
    ['Rain expected all week | Weather | The Daily Post'],
  ])('loses the name of the site: %s', (title) => {
    expect(metadataOf({ head: og(title) }).title).toBe('Rain expected all week');
  });

  it.each([
    ['news.example Rain expected all week'],
    ['News.example - Rain expected all week'],
    ['Rain expected all week | news.example'],
  ])('loses the address of the site: %s', (title) => {
    const head = `<title>${title}</title>`;
    expect(metadataOf({ head, body: `<h1>${title}</h1>` }).title).toBe('Rain expected all week');
  });

  it('is what the head says where the heading is a whole paragraph', () => {
    const paragraph = 'All that there is to know of the rain that will fall this week. '.repeat(5);
    const body = `<h1>${paragraph}</h1>`;
    expect(metadataOf({ head: og('The rain of the week'), body }).title).toBe(
      'The rain of the week',
    );
  });

  it('is the heading that the head repeats, not the masthead', () => {
    const body = '<h1><a href="/">Post</a></h1><h1>Rain – all week</h1><h1>Newsletter</h1>';
    expect(metadataOf({ head: og('Rain: all week'), body }).title).toBe('Rain – all week');
  });

  it('keeps a colon and a dash of its own', () => {
    const body = '<h1>Rain: a week of it - and more</h1>';
    expect(metadataOf({ head: og('Rain: a week of it - and more'), body }).title).toBe(
      'Rain: a week of it - and more',
    );
  });

  it('is what the head says where the heading is of something else', () => {
    const body = '<h1>Subscribe to our letters</h1><p>Text</p>';
    expect(metadataOf({ head: og('Rain expected all week'), body }).title).toBe(
      'Rain expected all week',
    );
  });

  it('leaves out a label before it', () => {
    const body = '<h1><span>Blog:</span> Rain expected all week</h1>';
    expect(metadataOf({ head: og('Rain expected all week'), body }).title).toBe(
      'Rain expected all week',
    );
  });

  it('decodes entities that were encoded twice', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Rain &amp;amp; wind &#8211; a week' });
    expect(metadataOf({ head }).title).toBe('Rain & wind – a week');
  });

  it('has a blank where the heading breaks the line', () => {
    expect(metadataOf({ body: '<h1>Rain<br>expected</h1>' }).title).toBe('Rain expected');
  });

  it.each([
    [
      'Rain expected<span class="block">What the week will bring</span>',
      'Rain expected What the week will bring',
    ],
    ['<span>The long week</span>Rain expected', 'The long week Rain expected'],
    ['The i<b>Pad of rain</b>', 'The iPad of rain'],
    ['<b>R</b>ain in You<i>Tube</i> and Mc<b>Kelm</b>', 'Rain in YouTube and McKelm'],
  ])('has a blank where a line of its own begins, and none inside of a word: %s', (h1, title) => {
    expect(metadataOf({ body: `<h1>${h1}</h1>` }).title).toBe(title);
  });

  it('is the first heading that is like what the head says', () => {
    const body =
      '<h1>The best roads to cycle in Kelm</h1><h1>Next in our favourite places of Kelm</h1>';
    expect(metadataOf({ head: og('Our favourite roads of Kelm'), body }).title).toBe(
      'The best roads to cycle in Kelm',
    );
  });
});

describe('of headings that the head repeats, the title', () => {
  it('is the longest', () => {
    const head = `<title>News - Kelm</title>${og('Rain expected all week', 'Kelm')}`;
    const body = '<h1>News</h1><h1>Rain expected all week</h1>';
    expect(metadataOf({ head, body }).title).toBe('Rain expected all week');
    expect(metadataOf({ head, body: '<h1>News</h1><h2>Wind</h2>' }).title).toBe('News');
  });
});

describe('the name of the site', () => {
  it.each([
    ['', 'Rain expected all week', null],
    [og('Rain expected all week', 'Kelm Post'), 'Rain expected all week', 'Kelm Post'],
    ['', 'Kelm Post', 'Kelm Post'],
  ])('is not an application’s where that is the title: %s %s', (meta, name, site) => {
    const title = 'Rain expected all week';
    const head = `<title>${title}</title><meta name="application-name" content="${name}">${meta}`;
    const read = metadataOf({ head, body: `<h1>${title}</h1>` });
    expect([read.title, read.siteName]).toEqual([title, site]);
  });

  const page = (title: string, link: string) =>
    metadataOf({
      head: `<title>${title}</title>`,
      body: `<h1>${link}</h1><h3>Rain expected all week</h3><p>Rain.</p>`,
    });

  it.each([
    ['Rain expected all week - Kelm Notes', '<a href="/">Kelm Notes</a>'],
    ['Kelm Notes: Rain expected all week', '<a href="/"><img alt="Kelm Notes"></a>'],
  ])('is what the title and the link to its first page have alike: %s', (title, link) => {
    const { siteName, title: read } = page(title, link);
    expect([siteName, read]).toEqual(['Kelm Notes', 'Rain expected all week']);
  });

  it.each([
    ['Rain expected all week - Home', '<a href="/">Home</a>'],
    ['Rain expected all week - Weather', '<a href="/weather">Weather</a>'],
    ['Rain expected all week', '<a href="/">Kelm Notes</a>'],
  ])('is not made of other links: %s, %s', (title, link) => {
    expect(page(title, link).siteName).toBeNull();
  });
});
