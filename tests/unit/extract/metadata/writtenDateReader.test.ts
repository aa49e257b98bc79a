import { describe, expect, it } from 'vitest';
import { isMonthFirst } from '../../../../src/extract/metadata/figureDate.ts';
import { writtenDates } from '../../../../src/extract/metadata/words/writtenDates.ts';
import { writtenDateReader } from '../../../../src/extract/metadata/writtenDateReader.ts';

const us = 'https://news.example/';
const read = (text: string, lang: string, url = us): string | null =>
  writtenDateReader(writtenDates, lang, () => isMonthFirst([text], lang, url, writtenDates))(text);

describe('writtenDateReader', () => {
  it.each([
    ['May 3, 2024', 'en'],
    ['Friday, May 3rd, 2024 11:21PM', 'en'],
    ['3 May 2024', 'en'],
    ['Updated 3 May, 2024', 'en'],
    ['May. 03, 2024', 'en'],
    ['3. Mai 2024', 'de'],
    ['Stand: 03.05.2024, 10:15 Uhr', 'de'],
    ['Publié le 3 mai 2024', 'fr'],
    ['3 de mayo de 2024', 'es'],
    ['3 maggio 2024', 'it'],
    ['3 de maio de 2024', 'pt-BR'],
    ['3 mei 2024', 'nl'],
    ['3 maja 2024', 'pl'],
    ['3 мая 2024', 'ru'],
    ['3 травня 2024', 'uk'],
    ['3 Mayıs 2024', 'tr'],
    ['3 Μαΐου 2024', 'el'],
    ['2024年5月3日', 'ja'],
    ['2024년 5월 3일', 'ko'],
    ['٣ مايو ٢٠٢٤', 'ar'],
    ['2024/5/3', 'zh'],
    ['２０２４年５月３日', 'ja'],
    ['2024. május 3., péntek', 'hu'],
    ['2024 m. gegužės 3 d.', 'lt'],
    ['ngày 3 tháng 5 năm 2024', 'vi'],
    ['3 พฤษภาคม 2567', 'th'],
    ['3 พ.ค. 2567 08:15 น.', 'th'],
    ['3 במאי 2024', 'he'],
    ['৩ মে ২০২৪', 'bn'],
    ['5/3/2024', 'en-US'],
    ['3/5/2024', 'en-GB'],
    ['3/5/2024', 'fr'],
    ['May 3, ’24', 'en'],
    ["3 May '24", 'en'],
  ])('reads %s (%s)', (text, lang) => {
    expect(read(text, lang)).toBe('2024-05-03');
  });

  it('lets a country tell the order of figures', () => {
    expect(read('3/5/2024', 'en', 'https://news.example.co.uk/')).toBe('2024-05-03');
  });

  it('takes a year of two figures that is not yet for one of the last century', () => {
    expect(read('3 May ’98', 'en')).toBe('1998-05-03');
  });

  it('takes the first of several', () => {
    expect(read('3 May 2024, updated 4 May 2024', 'en')).toBe('2024-05-03');
  });

  it.each([
    ['Top 10 of 2024'],
    ['May 3, ’2'],
    ['The 3 May ’68s'],
    ['May 3 24'],
    ['31 June 2024'],
    ['13/13/2024'],
    ['May 3, 2994'],
    ['version 1.2.2024.5'],
  ])('finds none in %s', (text) => {
    expect(read(text, 'en')).toBeNull();
  });
});
