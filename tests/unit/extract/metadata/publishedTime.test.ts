import { describe, expect, it } from 'vitest';
import { machineDate } from '../../../../src/extract/metadata/isoDate.ts';
import { jsonLd, metadataOf } from './metadataOf.ts';

describe('machineDate', () => {
  it.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T10:15:00.123-0800', '2024-05-03T10:15:00-08:00'],
    ['2024-05-03 10:15', '2024-05-03T10:15:00'],
    ['2024-05-03T10:15:00Z', '2024-05-03T10:15:00Z'],
    ['20240503', '2024-05-03'],
    ['1714731300', '2024-05-03T10:15:00Z'],
    ['Fri, 03 May 2024 10:15:00 GMT', '2024-05-03T10:15:00Z'],
  ])('%s is %s', (text, expected) => {
    expect(machineDate(text)).toBe(expected);
  });

  it.each([['2024-13-03'], ['0001-01-01T00:00:00'], ['1970-01-01'], ['soon'], ['']])(
    '"%s" is none',
    (text) => {
      expect(machineDate(text)).toBeNull();
    },
  );
});

describe('the time of publication', () => {
  const title = '<h1>Rain expected all week</h1>';
  const time = (date: string): string | null =>
    metadataOf({ body: `${title}${date}<p>Text</p>` }).publishedTime;

  it('is what meta says before what JSON-LD says', () => {
    const meta = '<meta property="article:published_time" content="2024-05-03T08:00:00+02:00">';
    const head = `${meta}${jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-04' })}`;
    expect(metadataOf({ head, body: title }).publishedTime).toBe('2024-05-03T08:00:00+02:00');
  });

  it('survives JSON-LD that is not quite JSON', () => {
    const head = jsonLd(
      '{"@type":"NewsArticle","headline":"Two\nlines","datePublished":"2024-05-03",}',
    );
    expect(metadataOf({ head, body: title }).publishedTime).toBe('2024-05-03');
  });

  it('is the time beside the title, the published one before the updated one', () => {
    expect(
      time(
        '<p>Updated <time datetime="2024-05-09">9 May</time></p><p><time datetime="2024-05-03">3 May</time></p>',
      ),
    ).toBe('2024-05-03');
    expect(time('<p>Published May 3, 2024</p>')).toBe('2024-05-03');
    expect(time('<p>Updated May 9, 2024</p><p>Published May 3, 2024</p>')).toBe('2024-05-03');
    expect(time('<p>Updated: May 9, 2024 · Published: May 3, 2024</p>')).toBe('2024-05-03');
  });

  it('is put together from elements for day, month and year', () => {
    expect(time('<b>3</b> <b>May</b> <b>2024</b>')).toBe('2024-05-03');
    expect(time('<b>May</b> <b>3,</b> <b>2024</b>')).toBe('2024-05-03');
    expect(time('<p>3</p><p>May was wet</p><p>so was 2024</p>')).toBeNull();
  });

  describe('in figures on an English page', () => {
    const on = (body: string, url?: string): string | null =>
      metadataOf({ body: `${title}${body}<p>Text</p>` }, url).publishedTime;

    it('has the month first where nothing says otherwise', () => {
      expect(on('<p>3/5/2024</p>')).toBe('2024-03-05');
      expect(on('<p>3/5/2024</p><p>13/5/2024</p><p>5/13/2024</p>')).toBe('2024-03-05');
    });

    it.each([
      ['another date', '<p>3/5/2024</p><p>Wind: 23/4/2024</p>', undefined],
      ['the weekday', '<p>Fri, 3/5/2024 - 08:15</p>', undefined],
      ['the address', '<p>3/5/2024</p>', 'https://news.example/2024/05/rain'],
    ])('has the day first where %s says so', (_, body, url) => {
      expect(on(body, url)).toBe('2024-05-03');
    });
  });

  it('is labelled in a column beside the text', () => {
    const text = `<p>${'It rained. '.repeat(200)}</p>`;
    expect(time(`${text}<aside><h3>Published</h3><p>May 3, 2024</p></aside>`)).toBe('2024-05-03');
    expect(time(`${text}<aside><h3>Wind</h3><p>May 3, 2024</p></aside>`)).toBeNull();
  });

  it("is in the article's own foot, and not in the page's", () => {
    const foot = '<footer>3 May 2024</footer>';
    expect(time(`<article><p>Rain.</p>${foot}</article>`)).toBe('2024-05-03');
    expect(time(`<p>Rain.</p>${foot}`)).toBeNull();
  });

  it('is the day in the address where the page shows none', () => {
    const url = 'https://news.example/2024/05/03/rain';
    expect(metadataOf({ body: title }, url).publishedTime).toBe('2024-05-03');
  });

  it('is none where there is none', () => {
    expect(time('<p>The summer of 1968 was wet</p>')).toBeNull();
    expect(time('<aside class="related"><h3>Wind</h3>May 3, 2024</aside>')).toBeNull();
  });
});
