// @vitest-environment node
import { expect, test } from 'vitest';
import { readTree, type Tree } from './Tree.ts';

const longest = 250;
const code = /\.(?:ts|mjs)$/;

/** Lists of words and learnt weights are data: they grow with languages and features, not with ideas. */
const isData = (file: string) => /\/words\/|[wW]ords\.ts$|\/learnt\.ts$/.test(file);

function longFiles(tree: Tree): string[] {
  return [...tree].flatMap(([file, source]) => {
    const lines = source.split('\n').length - 1;
    return lines > longest && !isData(file)
      ? [
          `${file} has ${lines} lines. A file has one idea: past ${longest} lines it has several. Split it.`,
        ]
      : [];
  });
}

function skippedCases(tree: Tree): string[] {
  const skipped =
    /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf|fails)\b|\bx(?:it|describe|test)\(|toMatch(?:Inline)?Snapshot/;
  return [...tree].flatMap(([file, source]) => {
    const found = skipped.exec(source);
    return found
      ? [
          `${file} has ${found[0]}: a case that cannot fail proves nothing. Mend it, or take it out.`,
        ]
      : [];
  });
}

test('files are small', () => {
  expect(longFiles(readTree(['src', 'tests', 'tools'], code))).toEqual([]);
});

test('no test is skipped, and none blesses itself', () => {
  const tests = readTree(['tests'], /\.test\.ts$/);
  expect(skippedCases(tests)).toEqual([]);
});

test('the checkers see what they are for', () => {
  expect(longFiles(new Map([['src/a.ts', 'a();\n'.repeat(longest + 1)]]))).toHaveLength(1);
  expect(longFiles(new Map([['src/a.ts', 'a();\n'.repeat(longest)]]))).toEqual([]);
  for (const word of ['skip', 'only', 'todo']) {
    expect(skippedCases(new Map([['tests/a.test.ts', `test.${word}('x')`]]))).toHaveLength(1);
  }
});
