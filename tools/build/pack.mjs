import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';

/**
 * Packs files into an archive. Names are sorted and times fixed, so that the same files give the
 * same bytes on every machine.
 *
 * @param folder what the names are in, and are given without
 * @param names paths below it
 * @param to the archive
 */
async function pack(folder, names, to) {
  const files = {};
  for (const name of [...names].sort()) {
    files[name.split(path.sep).join('/')] = new Uint8Array(await readFile(path.join(folder, name)));
  }
  const packed = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
  await writeFile(to, packed);
  console.log(`${to} (${Math.round(packed.length / 1024)} KB)`);
}

/** Packs all files of a folder. */
export async function packFolder(folder, to) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  await pack(folder, names, to);
}

/**
 * Packs what a reviewer needs to make the same extension: every file that is under version control,
 * without the pages that are only read in tests and the pictures of the documentation.
 * Says so where this is no checkout, such as the unpacked archive itself.
 */
export async function packSource(to) {
  const listed = filesUnderControl();
  if (listed === null) return console.log(`no checkout, no ${to}`);
  const names = listed.split('\0').filter((name) => name && !/^docs\/.*\.png$/.test(name));
  await pack('.', names, to);
}

function filesUnderControl() {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio });
  } catch {
    return null;
  }
}
