import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The largest size of scripts that a page has to load before the reader shows: kilobytes (1024 bytes), each file gzipped. */
const budgets = [
  { names: ['extract.js', 'content.js'], most: 60 },
  { names: ['auto.js'], most: 9.9 },
];

/** Names of the scripts that have a budget. */
export const budgeted = budgets.flatMap(({ names }) => names);

/** Fails the build when scripts that pages load have grown past their budget. */
export async function checkBudgets(folder) {
  for (const { names, most } of budgets) {
    const sizes = await Promise.all(names.map((name) => packedSize(path.join(folder, name))));
    const size = sizes.reduce((sum, one) => sum + one) / 1024;
    const all = names.join(' and ');
    console.log(`${folder}: ${size.toFixed(1)} of ${most} KB gzipped for ${all}`);
    if (size <= most) continue;
    console.error(`${all} are over their budget: load what is seldom used on use only.`);
    process.exitCode = 1;
  }
}

async function packedSize(file) {
  return gzipSync(await readFile(file), { level: 9 }).length;
}
