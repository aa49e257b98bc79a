// npm run release -- VERSION: checks everything, moves the changelog's heading, packs, commits and tags.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { commandLine, stop } from './commandLine.ts';
import { isLater, releasedChangelog } from './release/changelog.ts';

/** The checker that addons.mozilla.org runs. Fetched for a release alone: nobody else needs it. */
const linter = 'addons-linter@10.4.0';

const { positionals } = commandLine(import.meta.url, { allowPositionals: true });
const [version = ''] = positionals;
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { stdio: 'inherit' });
const output = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' }).trim();

const packaged = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
if (!isLater(version, packaged.version))
  stop(`Say a version after ${packaged.version}: npm run release -- MAJOR.MINOR.PATCH`);
if (output('git', 'status', '--porcelain')) stop('Commit or put away what is changed first.');
if (output('git', 'tag', '--list', `v${version}`)) stop(`There is a v${version} already.`);
const changelog = releasedChangelog(
  await readFile('CHANGELOG.md', 'utf8'),
  version,
  new Date().toISOString().slice(0, 10),
);
if (changelog === null) stop('CHANGELOG.md has nothing under “Unreleased”: say what changed.');

run('npm', 'test');
await writeFile('CHANGELOG.md', changelog);
run('npm', 'version', version, '--no-git-tag-version');
run('npm', 'run', 'zip');
run('npx', '--yes', linter, `dist/broadsheet-${version}-firefox.zip`);
run('git', 'commit', '--all', '--message', `Release ${version}`);
run('git', 'tag', '--annotate', `v${version}`, '--message', `Broadsheet ${version}`);
for (const target of ['chrome', 'firefox', 'source']) {
  const file = `dist/broadsheet-${version}-${target}.zip`;
  const sum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  console.log(`${sum}  ${file}`);
}
console.log(
  'Look at it, then: git push --follow-tags. docs/store/README.md says what the stores ask.',
);
