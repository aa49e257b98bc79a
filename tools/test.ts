// npm test: runs all checks of the sources, then the unit tests and the browser tests, and counts what
// passed and failed. Goes on after a failure, so that one run shows all of them.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled, NotInstalled } from './browsers/install.ts';

/** What vitest writes with its JSON reporter, as far as it is used here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

interface Count {
  passed: number;
  failed: number;
}

const none: Count = { passed: 0, failed: 0 };

/** Runs a program of the project's, its output shown as it comes. */
function run(program: string, ...args: string[]): Promise<boolean> {
  const child = spawn('npx', ['--no-install', program, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}

async function step(title: string, work: () => Promise<Count>): Promise<Count> {
  console.log(`\n— ${title}`);
  const start = performance.now();
  const count = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  return count;
}

/** A check of the sources passes or fails as a whole, and is no test to count unless it fails. */
const check = (title: string, program: string, ...args: string[]) =>
  step(title, async () => ((await run(program, ...args)) ? none : { passed: 0, failed: 1 }));

const tests = (title: string, project: string) =>
  step(title, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-tests-'));
    const file = path.join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ok = await run('vitest', 'run', '--project', project, ...reporters);
    const report = await readFile(file, 'utf8').then(
      JSON.parse as (text: string) => Report,
      () => null,
    );
    await rm(folder, { recursive: true, force: true });
    if (!report) return { passed: 0, failed: 1 };
    const failed = report.numFailedTests;
    // A file that cannot be loaded, or an error beside the tests, fails no test of its own.
    const failedOtherwise = failed === 0 && !(ok && report.success) ? 1 : 0;
    return { passed: report.numPassedTests, failed: failed + failedOtherwise };
  });

try {
  ensureInstalled('chromium', 'firefox', 'display', 'keyboard', 'fonts');
} catch (error) {
  if (!(error instanceof NotInstalled)) throw error;
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const counts = [
  await check('Types', 'tsc'),
  await check('Lint', 'biome', 'check', '--error-on-warnings'),
  await check('Unused code and dependencies', 'knip', '--no-progress'),
  await check('Duplicates', 'jscpd'),
  await check('Known vulnerabilities in dependencies', 'tsx', 'tools/audit.ts'),
  await tests('Unit tests', 'unit'),
  await tests('Browser tests', 'browser'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
