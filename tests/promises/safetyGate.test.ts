// @vitest-environment node
import { expect, test } from 'vitest';
import { readTree, type Tree } from './Tree.ts';

/** The one file in which a string becomes nodes: in a document of its own, where nothing loads or runs. */
const gate = 'src/extract/dom/parseInert.ts';

const parsing = new RegExp(
  [
    String.raw`(?:inner|outer)HTML['"]?\]?\s*\+?=(?!=)|[{,]\s*(?:inner|outer)HTML\s*:`,
    String.raw`\bDOMParser\(`,
    'insertAdjacentHTML',
    'createContextualFragment',
    String.raw`\bsetHTML(?:Unsafe)?\b|\bparseHTML(?:Unsafe)?\b`,
    String.raw`document\.write`,
    String.raw`\.srcdoc\s*=`,
    String.raw`\beval\(|\bnew Function\(|\bFunction\(|importScripts`,
    String.raw`\bset(?:Timeout|Interval)\(\s*['"\x60]`,
    'javascript:',
  ].join('|'),
);

function gateBreaches(tree: Tree): string[] {
  return [...tree].flatMap(([file, source]) => {
    const found = file === gate ? null : parsing.exec(source);
    return found
      ? [
          `${file} turns text into nodes or code (${found[0]}). Make the nodes, or parse in ${gate} and sanitise in src/extract/seal/.`,
        ]
      : [];
  });
}

test('a string becomes nodes in the safety gate alone', () => {
  const tree = readTree(['src'], /(?<!\.d)\.ts$/);
  expect(gateBreaches(tree)).toEqual([]);
  expect(tree.get(gate), `${gate} is still the gate`).toMatch(parsing);
});

test.each([
  'element.innerHTML = html;',
  'element.innerHTML += html;',
  "element['innerHTML'] = html;",
  'Object.assign(element, { innerHTML: html });',
  'element.setHTMLUnsafe(html);',
  "setTimeout('code()', 1);",
  "link.href = 'javascript:void 0';",
  "new DOMParser().parseFromString(html, 'text/html');",
  "element.insertAdjacentHTML('beforeend', html);",
  'range.createContextualFragment(html);',
  'document.write(html);',
  'eval(code);',
  'new Function(code)();',
])('the checker sees %s', (line) => {
  expect(gateBreaches(new Map([['src/reader/a.ts', line]]))).toHaveLength(1);
});

test('reading markup is no parsing', () => {
  const reads = 'const html = element.innerHTML; if (element.innerHTML === html) done();';
  expect(gateBreaches(new Map([['src/reader/a.ts', reads]]))).toEqual([]);
});
