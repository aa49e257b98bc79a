import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const packageOf = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * The licences of everything of others that is in the extension, as one text.
 *
 * @param inputs paths of the files that went into its scripts, as esbuild names them
 * @param fonts names of the packages whose fonts are in it
 * @throws where a package has no licence text to pass on.
 */
export async function licencesOf(inputs, fonts) {
  const bundled = inputs.map((input) => packageOf.exec(input)?.[1]).filter(Boolean);
  const names = [...new Set([...bundled, ...fonts])].sort();
  const parts = await Promise.all(names.map(licenceOf));
  return `Broadsheet contains these works of others.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

async function licenceOf(name) {
  const folder = path.join('node_modules', name);
  const { version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? (await readFile(path.join(folder, file), 'utf8')).trim() : null;
  if (!text && !license) throw new Error(`${name} has no licence: it cannot be passed on.`);
  return `${name} ${version} (${license})\n\n${text ?? `Licence: ${license}`}\n`;
}
