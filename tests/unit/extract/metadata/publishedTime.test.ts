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

  it.each([['og:publish_date'], ['dc.date.issued'], ['w-publisheddate'], ['date']])(
    'is what meta says by the name of %s',
    (name) => {
      const head = `<meta name="${name}" content="2024-05-03">`;
      expect(metadataOf({ head, body: title }).publishedTime).toBe('2024-05-03');
    },
  );

  it.each([['article:modified_time'], ['article:publisher'], ['publication-id']])(
    'is not what meta says by the name of %s',
    (name) => {
      const head = `<meta name="${name}" content="2024-05-03">`;
      expect(metadataOf({ head, body: title }).publishedTime).toBeNull();
    },
  );

  describe('where the head says another than the page shows right below the title', () => {
    const heads = [
      '<meta property="article:published_time" content="2024-09-10T08:00:00Z">',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2024-09-10T08:00:00Z' }),
    ];
    const read = (head: string, below: string) =>
      metadataOf({ head, body: `${title}${below}<p>Text</p>` }).publishedTime;

    it.each(heads)('is what the page shows: %s', (head) => {
      expect(read(head, '<p>May 3, 2024</p>')).toBe('2024-05-03');
    });

    it.each(heads)('is what the head says where figures may be read as that: %s', (head) => {
      expect(read(head, '<p>10/09/2024</p>')).toBe('2024-09-10T08:00:00Z');
      expect(read(head, '<p>10.09.2024</p>')).toBe('2024-09-10T08:00:00Z');
      expect(read(head, '<p>09.10.2024</p>')).toBe('2024-09-10T08:00:00Z');
    });

    it('is what meta says before an update, and before a date further down', () => {
      const [meta = ''] = heads;
      expect(read(meta, '<p>Updated November 3, 2024</p>')).toBe('2024-09-10T08:00:00Z');
      const far = `<p>${'It rained. '.repeat(20)}</p><p>May 3, 2024</p>`;
      expect(read(meta, far)).toBe('2024-09-10T08:00:00Z');
    });

    it.each(heads)('is what the head says where a sentence speaks of a day: %s', (head) => {
      const sentence = '<p>It was the wettest day since May 3, 1998, and nobody slept.</p>';
      expect(read(head, sentence)).toBe('2024-09-10T08:00:00Z');
    });
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

  it('is not the hour of an update', () => {
    const update =
      '<time datetime="2024-05-09T06:00"><b>Updated May 9, 2024</b><i>6:00 AM</i></time>';
    expect(time(`${update}<p>Rain</p><p>May 3, 2024</p>`)).toBe('2024-05-03');
    expect(time(update)).toBe('2024-05-09T06:00:00');
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
