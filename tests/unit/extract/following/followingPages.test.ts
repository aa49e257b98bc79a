import { describe, expect, test } from 'vitest';
import { followingPages } from '../../../../src/extract/following/followingPages.ts';
import { pageOf, story, url } from '../notice/pageOf.ts';

const link = (href: string, text: string, more = '') => `<a href="${href}" ${more}>${text}</a>`;
const article = (after: string) =>
  `<main><article><h1>Harbour reopens</h1>${story(9)}${after}</article></main>`;

function following(body: string, { head = '', at = url } = {}): string[] {
  const page = pageOf(body, head);
  const root = page.querySelector('article') ?? page.body;
  return followingPages(page, at, root).map((following) => following.url);
}

/** The numbers of the pages, whatever the addresses. */
const pager = (of: (number: number) => string, numbers: number[]) =>
  `<p>1 ${numbers.map((number) => link(of(number), String(number))).join(' ')}</p>`;

describe('a text in several pages', () => {
  test.each([
    ['a folder', '/world/harbour', (n: number) => `/world/harbour/${n}`],
    ['a folder of pages', '/world/harbour/', (n: number) => `/world/harbour/page/${n}/`],
    ['a parameter', '/world/harbour?id=12', (n: number) => `/world/harbour?id=12&page=${n}`],
    ['an ending', '/world/harbour.html', (n: number) => `harbour-${n}.html`],
    ['a name', '/world/harbour.html', (n: number) => `harbour_page${n}.html`],
  ])('is known by numbers in %s', (_, at, of) => {
    const own = `https://news.example${at}`;
    const pages = [2, 3, 4].map((number) => new URL(of(number), own).href);
    expect(following(article(pager(of, [2, 3, 4])), { at: own })).toEqual(pages);
  });

  test('is known in its middle, where only what follows is still to come', () => {
    const body = article(`${link('.', '1')} 2 ${link('3', '3')} ${link('4', '4')}`);
    expect(following(body, { at: `${url}/2` })).toEqual([`${url}/3`, `${url}/4`]);
  });

  test('is known by the next page alone', () => {
    const head = '<link rel="next" href="/world/harbour/2">';
    expect(following(article(''), { head })).toEqual([`${url}/2`]);
    expect(following(article(link('/world/harbour/2', 'More', 'rel="next"')))).toEqual([
      `${url}/2`,
    ]);
    expect(
      following(article(`<ul class="pagination"><li>${link('harbour/2', 'Onwards')}</li></ul>`)),
    ).toEqual([`${url}/2`]);
  });

  test('has the pages that its pager leaves out', () => {
    const body = article(pager((number) => `/world/harbour?page=${number}`, [2, 3, 6]));
    expect(following(body)).toEqual([2, 3, 4, 5, 6].map((number) => `${url}?page=${number}`));
  });
});

describe('no page of the text is', () => {
  const teasers = [1, 2, 3, 4]
    .map(
      (number) =>
        `<div><h3>${link(`/other/${number}`, `Another story of the port, number ${number}`)}</h3></div>`,
    )
    .join('');

  test.each([
    ['the next article', link('/world/storm', 'Next', 'rel="next"')],
    ['the next article of a numbered address', link('/world/harbour-closed-2', '2')],
    ['a page of another site', link('https://other.example/world/harbour/2', '2')],
    ['a number that is no page', `<p>${link('/world/harbour/images/7', '7')}</p>`],
    ['a footnote', `<p>Text ${link('#note-2', '2')}</p>`],
    ['a page far on', link('/world/harbour/9', '9')],
    ['the text in another form', link('/world/harbour?print=1', 'Print')],
  ])('%s', (_, after) => {
    expect(following(article(after))).toEqual([]);
  });

  test('a page of its comments', () => {
    const comments = `<section class="comments"><p>${story(3)}</p>${pager((n) => `/world/harbour/${n}`, [2, 3])}</section>`;
    expect(following(article('') + comments)).toEqual([]);
    expect(
      following(article(pager((n) => `/world/harbour/comment-page-${n}/#comments`, [2, 3]))),
    ).toEqual([]);
  });

  test('a page of a list of other articles below it', () => {
    const list = `<section><h2>Latest</h2>${teasers}${pager((n) => `?page=${n}`, [2, 3])}</section>`;
    expect(following(article('') + list)).toEqual([]);
  });

  test('a page of a home page', () => {
    const body = article(pager((number) => `/page/${number}`, [2, 3]));
    expect(following(body, { at: 'https://news.example/' })).toEqual([]);
  });

  test('a page of a list whose teasers are long', () => {
    const long = [1, 2, 3, 4]
      .map((number) => `<h2>${link(`/other/${number}`, `Story ${number}`)}</h2>${story(3)}`)
      .join('');
    const body = `<main><article>${long}${pager((n) => `/world/harbour/page/${n}`, [2, 3])}</article></main>`;
    expect(following(body)).toEqual([]);
  });
});
