import { describe, expect, it } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { withTables } from '../../../../src/extract/find/withTables.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const paragraph =
  '<p>The harbour reopened on Monday after three days of storm, the port authority said, and the first ships came in.</p>';
const cells = (cell: string): string => `<tr><td>${cell}</td><td>12</td></tr>`;

/** How likely the cells end up, where paragraphs are the article's and cells are in doubt. */
function judged(html: string, doubt: number | ((text: string) => number) = 0.34): number[] {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const survey = surveyPage(copyPage(parsed, 'https://example.com/'), readabilityVote);
  const root = survey?.boxes[0];
  if (!survey || !root) throw new Error('The page has no text.');
  const isCell = survey.blocks.map(({ box }) => box.element.closest('table') !== null);
  const likely = survey.blocks.map(({ text }, at) => {
    if (!isCell[at]) return 0.9;
    return typeof doubt === 'number' ? doubt : doubt(text);
  });
  return withTables(root, survey, likely).filter((_, index) => isCell[index]);
}

const table = (cell: string): string => `<table>${cells(cell)}${cells(cell)}</table>`;

describe('withTables', () => {
  it.each([0.34, 0.14])('keeps a table of facts between paragraphs, likely by %f', (doubt) => {
    const own = judged(paragraph + table('Ships') + paragraph, doubt);
    expect(own).toHaveLength(4);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['below all paragraphs', paragraph + table('Ships')],
    ['full of links', paragraph + table('<a href="/a">Other ships</a>') + paragraph],
    ['of one row', `${paragraph}<table>${cells('Ships')}</table>${paragraph}`],
  ])('leaves a table %s in doubt', (_, html) => {
    expect(new Set(judged(html))).toEqual(new Set([0.34]));
  });

  it('keeps a table of nothing but numbers between two paragraphs of one box', () => {
    const own = judged(`${paragraph}<div>${table('24')}</div>${paragraph}`, 0.01);
    expect(new Set(own)).toEqual(new Set([0.5]));
  });

  const headed = `<table><tr><th>Day</th><th>Ships</th></tr>${cells('Monday')}</table>`;

  it('keeps a table with a head right below the last paragraph, in its box', () => {
    const own = judged(`<div>${paragraph}<div>${headed}</div></div>`, 0.01);
    expect(new Set(own)).toEqual(new Set([0.5]));
  });

  it.each([
    ['beside its box', `<div>${paragraph}</div>${headed}`],
    ['further below', `${paragraph}${table('24')}${headed}`],
    ['above', headed + paragraph],
  ])('leaves a table with a head %s in doubt', (_, html) => {
    expect(Math.max(...judged(html, 0.01))).toBe(0.01);
  });

  it.each([
    ['a box of its own', `<div>${paragraph}</div><div>${table('24')}</div><div>${paragraph}</div>`],
    ['doubtful lines', `${paragraph}${table('24')}<table>${cells('Ships')}</table>${paragraph}`],
  ])('leaves a table that was clearly rejected beside %s', (_, html) => {
    expect(Math.max(...judged(html, 0.05))).toBe(0.05);
  });

  it('keeps the figures beside what is said in most of a table, below all paragraphs too', () => {
    const said = 'The keeper kept goats and a telescope, and wrote of both.';
    const html = `${paragraph}<table>${cells(said)}${cells(said)}</table>`;
    const own = judged(html, (text) => (text === said ? 0.9 : 0.01));
    expect(Math.min(...own)).toBeGreaterThanOrEqual(0.5);
  });
});
