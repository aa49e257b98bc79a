import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from './metadataOf.ts';

const title = '<h1>Rain expected all week</h1>';
const prose = `<p>${'It rained, and it will rain again before the week is over. '.repeat(8)}</p>`;
const shown = (byline: string, lang = 'en'): string | null =>
  metadataOf({ body: `${title}${byline}${prose}`, lang }).byline;

const bio = 'She measures rain, and has told of it for as long as it has rained. '.repeat(8);

describe('a byline on the page', () => {
  it.each([
    ['en', '<p>By Jane Doe</p>', 'Jane Doe'],
    ['en', '<p>Written by <a href="/x">Jane Doe</a> | 3 May 2024</p>', 'Jane Doe'],
    ['en', '<div>By</div><div>Jane Doe</div>', 'Jane Doe'],
    ['en', '<div>By Jane Doe and Li Wei, Senior Editors</div>', 'Jane Doe and Li Wei'],
    ['en', '<div class="byline">Jane Doe, MD</div>', 'Jane Doe, MD'],
    ['en', '<p>By <a>Jane Doe</a> , <a>Li Wei</a></p>', 'Jane Doe, Li Wei'],
    ['en', '<a rel="author" href="/u">Jane Doe</a>', 'Jane Doe'],
    ['en', '<p>By</p><a rel="tag">City Weddings</a><a rel="author">Jane Doe</a>', 'Jane Doe'],
    ['en', '<div class="byline">Staff Writer Jane Doe</div>', 'Jane Doe'],
    [
      'en',
      '<div class="byline">Jane Doe<sup>2</sup>, Li Wei<sup>1,2</sup></div>',
      'Jane Doe, Li Wei',
    ],
    ['en', '<p>By Jane Doe (Sorby | Kelm)</p>', 'Jane Doe'],
    ['en', '<p>Jane Doe, Senior Reporter</p><p>3 May 2024</p>', 'Jane Doe'],
    ['en', '<p>Jane Doe</p><p>Senior Reporter</p><p>3 May 2024</p>', 'Jane Doe'],
    ['ko', '<p>김하늘 기자</p><p>2024.05.03</p>', '김하늘'],
    ['en', '<span itemprop="author"><a href="/u/jdoe">jdoe</a></span>', 'jdoe'],
    ['fr', '<p>Par Élise Dupont avec Agence</p>', 'Élise Dupont'],
    ['de', '<p>Von Jürgen Müller, 3. Mai 2024</p>', 'Jürgen Müller'],
    ['fr', '<p>Par Élise Dupont</p>', 'Élise Dupont'],
    ['es', '<p>Por Ana de la Cruz</p>', 'Ana de la Cruz'],
    ['it', '<p>di Marco Rossi</p>', 'Marco Rossi'],
    ['nl', '<p>Door Jan van der Berg</p>', 'Jan van der Berg'],
    ['ru', '<p>Автор: Иван Петров</p>', 'Иван Петров'],
    ['tr', '<p>Yazan: Ayşe Kaya</p>', 'Ayşe Kaya'],
    ['en', '<p>A guest post by Jane Doe</p>', 'Jane Doe'],
    ['de', '<p>Von der Redaktion</p>', 'Redaktion'],
    ['nl', '<p>Door de Vries</p>', 'de Vries'],
    ['en', '<h6>Author(s)</h6><p>Jane Doe</p>', 'Jane Doe'],
    ['en', `<div>By <a href="/x">Jane Doe</a><br><br>${bio}</div>`, 'Jane Doe'],
    ['en', '<p>Posted by rainwoman1984</p>', 'rainwoman1984'],
    ['en', '<p>Posted by rainwoman, 1984</p>', 'rainwoman'],
    ['fr', '<p>Par Élise Le Goff</p>', 'Élise Le Goff'],
    ['fr', '<p>Par Élise Dupont le 3 mai 2024</p>', 'Élise Dupont'],
    ['fr', '<p>Par Élise Dupont Le 3 mai 2024</p>', 'Élise Dupont'],
  ])('%s %s', (lang, byline, expected) => {
    expect(shown(byline, lang)).toBe(expected);
  });

  it.each([
    ['<p>Reviewed by Jane Doe</p>'],
    ['<p>Photo by Jane Doe</p>'],
    ['<p>Contact: <a href="/authors/jane-doe">Jane Doe</a></p>'],
    ['<p>By using this site you agree to our terms</p>'],
    ['<p>By Tuesday, the river will be back in its bed.</p>'],
    ['<div class="comments"><span class="author">Jane Doe</span></div>'],
    ['<p class="author">admin</p>'],
    ['<p><a rel="author" href="/u/7">von</a></p>'],
    ['<p>Real Estate</p><p>3 May 2024</p>'],
    ['<p>Senior Reporter</p><p>3 May 2024</p>'],
    ['<span itemprop="author">4.8</span>'],
    ['<p>Jane Doe, reporter of the Post, was there.</p><p>3 May 2024</p>'],
    ['<p class="byline">Fri, 3 May, 2024 - 06:36</p>'],
    ['<p>KELM, May 3 (Sorby Press) - Rain is expected all week.</p>'],
    [
      `<p>There is a <a href="/b">book</a> written by <a href="/x">Jane Doe</a> in the rain. ${bio}</p>`,
    ],
  ])('is not made of %s', (byline) => {
    expect(shown(byline)).toBeNull();
  });

  it.each([
    ['<div class="bio">This post was written by Jane Doe, Head of Weather</div>'],
    [`<h3>Author</h3><p>Jane Doe</p>`],
    [
      `<div class="author-box"><img alt="Jane Doe"><div>Jane Doe</div><p>Head of Rain</p><p>${bio}</p></div>`,
    ],
  ])('stands below the article: %s', (box) => {
    expect(shown(`${prose.repeat(4)}${box}`)).toBe('Jane Doe');
  });

  it('is linked to a page of the same site', () => {
    const link = (host: string): string => `<a href="https://${host}/user/kelmpost">Kelm Post</a>`;
    expect(shown(link('www.news.example'))).toBe('Kelm Post');
    expect(shown(link('www.films.example'))).toBeNull();
  });

  it('stands below the title before it stands above it', () => {
    const name = (one: string): string => `<a rel="author">${one}</a><p>Weather</p>`;
    const byline = `<p>What the week brings to Sorby</p>${name('Jane Doe')}`;
    expect(metadataOf({ body: `${name('Li Wei')}${title}${byline}${prose}` }).byline).toBe(
      'Jane Doe',
    );
    expect(metadataOf({ body: `${name('Li Wei')}${title}${prose}` }).byline).toBe('Li Wei');
  });

  it('is not made of a list of other stories, or of one of them', () => {
    const story = (by: string): string =>
      `<li><a href="/x">Wind in the north</a><p>By ${by}</p></li>`;
    expect(shown(`${prose}<ul>${story('Jane Doe')}${story('Li Wei')}</ul>`)).toBeNull();
    expect(shown(`${prose}<p>By Jane Doe</p>`)).toBe('Jane Doe');
    expect(shown(`${prose}<p>By Jane Doe</p><p>By Li Wei</p>`)).toBe('Jane Doe, Li Wei');
  });

  it('is written above the text, though a box below it says more of somebody', () => {
    const above =
      '<div class="byline">By <a href="/u">Jane Doe</a>. Reviewed by <a href="/authors/li-wei">Li Wei</a></div>';
    const below = '<aside class="author"><p>Written by Jane Doe</p></aside>';
    expect(shown(`${above}${prose.repeat(4)}${below}`)).toBe('Jane Doe');
  });

  it('is labelled in a column beside the text', () => {
    const column = (text: string): string => `${prose.repeat(4)}<aside>${text}</aside>`;
    expect(shown(column('<h3>Author</h3><p>Jane Doe</p>'))).toBe('Jane Doe');
    expect(shown(column('<h3>Wind in the north</h3><p>By Jane Doe</p>'))).toBeNull();
  });

  it("stands in a foot of the page's main part, and not in the page's", () => {
    const foot = '<footer><a rel="author" href="/u">Jane Doe</a></footer>';
    expect(shown(`<main>${prose}${foot}</main>`)).toBe('Jane Doe');
    expect(shown(`<main>${prose}</main>${foot}`)).toBeNull();
  });

  it("stands in the article's own foot, and not in the page's", () => {
    const foot = '<div class="post-footer">Posted by Jane Doe</div>';
    expect(shown(`<div class="hentry">${prose}${foot}</div>`)).toBe('Jane Doe');
    expect(shown(`${prose}${foot}`)).toBeNull();
  });

  it('needs no "By" where the page has the name in a box about its author too', () => {
    const name = '<p>Jane Doe</p>';
    const boxes = ['Jane Doe', 'Li Wei'].map((one) => `<div class="author-card">${one}</div>`);
    const rest = `${prose.repeat(4)}${boxes.join('')}`;
    expect(shown(`${name}${rest}`)).toBe('Jane Doe');
    expect(shown(`<p>New Sorby</p>${rest}`)).toBeNull();
    expect(shown(`${name}<p>3 May 2024</p>${prose}`)).toBeNull();
  });

  it('joins those who are marked up one by one', () => {
    expect(shown('<a rel="author">Jane Doe</a> <a rel="author">Li Wei</a>')).toBe(
      'Jane Doe, Li Wei',
    );
  });
});

describe('declared authors', () => {
  const article = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', author });

  it('are found by reference and joined', () => {
    const head = jsonLd({
      '@graph': [
        { '@type': 'Article', author: [{ '@id': '#jane' }, { '@type': 'Person', name: 'Li Wei' }] },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      ],
    });
    expect(metadataOf({ head, body: `${title}${prose}` }).byline).toBe('Jane Doe, Li Wei');
  });

  it.each([
    ['DiscussionForumPosting', 'Jane Doe'],
    ['JobPosting', null],
  ])('of a %s are %s', (type, byline) => {
    const head = jsonLd({ '@type': type, headline: 'Rain', author: { name: 'Jane Doe' } });
    expect(metadataOf({ head, body: `${title}${prose}` }).byline).toBe(byline);
  });

  it('are written as the page shows them', () => {
    const body = `${title}<p>By Dr. Jane Doe and Li Wei</p>${prose}`;
    const head = article([{ name: 'Jane Doe' }, { name: 'Li Wei' }]);
    expect(metadataOf({ head, body }).byline).toBe('Dr. Jane Doe and Li Wei');
  });

  it.each(['citation_author', 'citation_authors', 'DC.Creator', 'author'])(
    'are all that stand in %s',
    (name) => {
      const head = ['Jane Doe', 'Li Wei'].map((one) => `<meta name="${name}" content="${one}">`);
      const body = `${title}<a rel="author">Jane Doe</a>${prose}`;
      expect(metadataOf({ head: head.join(''), body }).byline).toBe('Jane Doe, Li Wei');
    },
  );

  it('lose the name of the site after them', () => {
    const site = '<meta property="og:site_name" content="Daily Post">';
    const head = `${site}${article({ name: 'Jane Doe and Li Wei, Daily Post' })}`;
    expect(metadataOf({ head, body: `${title}${prose}` }).byline).toBe('Jane Doe and Li Wei');
  });

  it.each([['Center for Rain Research'], ['Weather On'], ['Voices on the Rain']])(
    'stay whole: %s',
    (name) => {
      const head = `<meta name="author" content="${name}">`;
      expect(metadataOf({ head, body: `${title}${prose}` }).byline).toBe(name);
    },
  );

  it('give way to a person whom the page shows where they are the site or a login', () => {
    const site = '<meta property="og:site_name" content="Daily Post">';
    const body = `${title}<p>By Jane Doe</p>${prose}`;
    expect(metadataOf({ head: `${site}${article({ name: 'Daily Post' })}`, body }).byline).toBe(
      'Jane Doe',
    );
    expect(metadataOf({ head: article({ name: 'jdoe_77' }), body }).byline).toBe('Jane Doe');
    const both = '<p class="byline"><a rel="author">Jane Doe</a> <b>Daily Post</b></p>';
    const page = {
      head: `${site}${article({ name: 'Daily Post' })}`,
      body: `${title}${both}${prose}`,
    };
    expect(metadataOf(page).byline).toBe('Jane Doe');
  });

  it('are the site where the page shows it in the place of a byline', () => {
    const site = '<meta property="og:site_name" content="Kelmpost">';
    const head = `${site}<meta name="author" content="Kelmpost">`;
    const by = (line: string) => metadataOf({ head, body: `${line}${title}${prose}` }).byline;
    expect(by('<p>Kelmpost</p>')).toBe('Kelmpost');
    expect(by('<a href="/">Kelmpost</a><p><a href="/why">Why Kelmpost</a></p>')).toBeNull();
  });

  it('are not those of customers: a review of the page’s own has a headline', () => {
    const review = { '@type': 'Review', author: { '@type': 'Person', name: 'Jane Doe' } };
    const by = (more: object) =>
      metadataOf({ head: jsonLd({ ...review, ...more }), body: `${title}${prose}` }).byline;
    expect(by({})).toBeNull();
    expect(by({ headline: 'Umbrellas for a wet week' })).toBe('Jane Doe');
    expect(by({ mainEntityOfPage: 'https://news.example/umbrellas' })).toBe('Jane Doe');
  });

  it('are the site where its name stands between title and date', () => {
    const head = '<meta property="og:site_name" content="Kelmpost">';
    const by = (line: string) => metadataOf({ head, body: `${title}${line}${prose}` }).byline;
    expect(by('<p>Kelmpost</p><p>3 May 2024</p>')).toBe('Kelmpost');
    expect(by('<p>Kelmpost</p><p>|</p><p>3 May 2024</p>')).toBe('Kelmpost');
    expect(by('<p>Kelmpost</p>')).toBeNull();
    expect(by('<p>Weather</p><p>3 May 2024</p>')).toBeNull();
  });

  it.each([['https://news.example/u/7'], ['undefined'], ['admin'], ['q_admin'], ['']])(
    'are no one where the name is "%s"',
    (name) => {
      expect(metadataOf({ head: article({ name }), body: `${title}${prose}` }).byline).toBeNull();
    },
  );
});
