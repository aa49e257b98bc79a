import { expect, test } from 'vitest';
import { alignFigures } from '../../../../src/reader/article/alignFigures.ts';

/** The words of all cells that are set as figures, of a table given as its rows. */
function figuresOf(rows: string): string[] {
  document.body.innerHTML = `<table>${rows}</table>`;
  const table = document.querySelector('table') as HTMLTableElement;
  alignFigures(table);
  return [...table.querySelectorAll('.figures')].map(({ textContent }) => textContent);
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test('a column of figures is set as one, its head with it; words stay', () => {
  const head = '<thead><tr><th>Light</th><th>Height, m</th><th>Character</th></tr></thead>';
  expect(figuresOf(head + row('Skerry', '48.2', 'Fl 10s') + row('Sorrow', '9', 'Oc 6s'))).toEqual([
    'Height, m',
    '48.2',
    '9',
  ]);
});

test.each([
  ['1 176', '12,5'],
  ['£212,000', '−3 %'],
  ['$1.2bn', '€0.3bn'],
  ['48 km²', '7 km²'],
  ['1871–1902', '2026'],
  ['٤٨٫٢', '٩'],
  ['+3.4pp', '-1'],
  ['12:30', '9:05'],
  ['10.000 €', '9 €'],
])('%s and %s are figures', (...cells) => {
  expect(figuresOf(cells.map((cell) => row(cell)).join(''))).toEqual(cells);
});

test.each([
  ['12 May 2024', '3 June 2025'],
  ['2nd in the league', '5'],
  ['204', 'unknown'],
  ['A4', 'B5'],
  ['48', ''],
])('%s and %s are not', (...cells) => {
  expect(figuresOf(cells.map((cell) => row(cell)).join(''))).toEqual([]);
});

test('a gap in the column is no reason against it', () => {
  expect(figuresOf(row('12') + row('–') + row('') + row('7'))).toEqual(['12', '–', '', '7']);
});

test('where cells span rows or columns, columns cannot be told', () => {
  expect(figuresOf('<tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr>')).toEqual([]);
  expect(figuresOf('<tr><td colspan="2">1</td></tr><tr><td>2</td><td>3</td></tr>')).toEqual([]);
});

test('a head that spans more columns than any row has leaves the others as they are', () => {
  const head = '<thead><tr><th colspan="2">Light</th><th>Height, m</th></tr></thead>';
  expect(figuresOf(head + row('48.2') + row('9'))).toEqual(['48.2', '9']);
});
