import { isBlock } from '../dom/blockTags.ts';

const numbers =
  '.gutter, .lineno, .linenos, .line-numbers-rows, .line-number, .linenumber, .blob-num, [data-line-number]:empty';

/** Highlighters that lay code out as a table: a column of numbers and a column of code. */
function unfoldTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    const code = table.querySelector(
      'td.code pre, td.rouge-code pre, td .highlight pre, td.crayon-code',
    );
    if (code && table.querySelector(numbers)) table.replaceWith(code);
  }
}

/** Gives every line of code its line break, whatever the page breaks lines with. */
export function keepLines(root: Element): void {
  unfoldTables(root);
  for (const pre of root.querySelectorAll('pre')) {
    for (const gutter of pre.querySelectorAll(numbers)) gutter.remove();
    for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
    for (const line of [...pre.querySelectorAll('*')].filter(isBlock)) {
      const isLast = !line.nextSibling;
      if (!isLast && !line.textContent?.endsWith('\n')) line.append('\n');
      line.replaceWith(...line.childNodes);
    }
  }
}
