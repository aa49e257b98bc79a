// @vitest-environment node
import { expect, test } from 'vitest';
import { readTree, type Tree } from './Tree.ts';

/** Files in which a string may become nodes, and what makes each safe. */
const gates = new Map([
  ['src/extract/page/parseInert.ts', 'a document of its own, in which nothing loads or runs'],
  ['src/extract/seal/settle.ts', 'nodes of an inert document that were sanitised'],
  ['src/extract/seal/parseSealed.ts', 'sanitised HTML, into the reader'],
]);

const parsing =
  /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|\bDOMParser\(|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write|\beval\(|new Function\(|\.srcdoc\s*=/;

function gateBreaches(tree: Tree): string[] {
  return [...tree].flatMap(([file, source]) => {
    const found = gates.has(file) ? null : parsing.exec(source);
    return found
      ? [
          `${file} turns text into nodes or code (${found[0]}). Make the nodes, or pass the safety gate in src/extract/seal/.`,
        ]
      : [];
  });
}

test('a string becomes nodes in the safety gate alone', () => {
  const tree = readTree(['src'], /\.ts$/);
  expect(gateBreaches(tree)).toEqual([]);
  for (const gate of gates.keys())
    expect(tree.get(gate), `${gate} is still a gate`).toMatch(parsing);
});

test.each([
  'element.innerHTML = html;',
  'element.innerHTML += html;',
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
