import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fontScript } from './fontScript.mjs';

/** Folders of font packages, and which of their files the reader uses. */
const wantedFiles = {
  '@fontsource-variable/source-serif-4': /-(opsz-normal|wght-italic)\.woff2$/,
  '@fontsource-variable/source-sans-3': /-wght-(normal|italic)\.woff2$/,
  '@fontsource/opendyslexic': /-latin-(400|700)-(normal|italic)\.woff2$/,
};

/** Names of the packages that the fonts come from. */
export const fontPackages = Object.keys(wantedFiles);

/** Writes the fonts into a folder, as scripts, with their licences: OFL 1.1 asks to be passed on with the files. */
export async function copyFonts(to) {
  await mkdir(to, { recursive: true });
  for (const [name, wanted] of Object.entries(wantedFiles)) {
    const from = path.join('node_modules', name);
    await cp(path.join(from, 'LICENSE'), path.join(to, `${path.basename(name)}-LICENSE.txt`));
    for (const file of await readdir(path.join(from, 'files'))) {
      if (!wanted.test(file)) continue;
      const bytes = await readFile(path.join(from, 'files', file));
      await writeFile(path.join(to, `${file}.js`), fontScript(file, bytes));
    }
  }
}
