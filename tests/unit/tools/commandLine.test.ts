// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readTree } from '../../promises/Tree.ts';

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('--help says how a program is called, and nothing runs', () => {
  const { status, stdout, stderr } = run('tools/start.ts', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Builds the extension/);
  expect(stdout).toContain('npm start -- URL-or-FILE');
  expect(stdout).not.toContain('import');
}, 60_000);

test('what a program does not know is said in one line', () => {
  const { status, stderr } = run('tools/newPage.ts', '--nonsense');
  expect(status).toBe(1);
  expect(stderr).toBe("Unknown option '--nonsense'. --help lists what there is.\n");
}, 60_000);

test('no program reads its command line by itself', () => {
  const readers = [...readTree(['tools', 'tests/bench'], /\.ts$/)]
    .filter(([, text]) => /parseArgs|process\.argv/.test(text))
    .map(([file]) => file);
  expect(readers).toEqual(['tools/commandLine.ts', 'tools/drawIcons.ts']);
});
