/** A number with its sign, currency, grouping and unit: "−1,176.5", "£212,000", "48.2 km²", "1871–1902". */
const figure =
  /^[\p{S}\p{Pd}]*\s?\p{Nd}[\p{Nd}\s.,٫٬:/'’\p{Pd}]*[\p{S}%٪‰°]*\s?(?:\p{L}{1,3}[²³]?)?$/u;

/** What stands where there is no number. */
const nothing = /^[\p{Pd}.…*?]*$/u;

/**
 * Marks the columns of a table that hold figures alone, heads included, so that units stand under
 * units. Rows of tables with cells over several columns or rows say nothing of columns: these tables
 * stay as they are.
 */
export function alignFigures(table: HTMLTableElement): void {
  if (table.querySelector('table, td[rowspan], tbody [colspan]')) return;
  const columns: HTMLTableCellElement[][] = [];
  for (const row of table.rows) {
    let at = 0;
    for (const cell of row.cells) {
      columns[at] ??= [];
      columns[at]?.push(cell);
      at += cell.colSpan;
    }
  }
  // Not the array itself: it has a gap where a head spans more columns than any row has.
  for (const cells of Object.values(columns)) {
    const texts = cells
      .filter(({ localName }) => localName === 'td')
      .map(({ textContent }) => textContent.trim())
      .filter((text) => !nothing.test(text));
    if (texts.length < 2 || !texts.every((text) => figure.test(text))) continue;
    for (const cell of cells) if (cell.colSpan === 1) cell.classList.add('figures');
  }
}
