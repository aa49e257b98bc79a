import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from './temporaryFolder.ts';

/**
 * Folder of the built extension; with `hosts`, of a copy that may read these from the start, for
 * cases in which no question can be answered.
 */
export async function builtExtension(target: 'chrome' | 'firefox', hosts: string[] = []) {
  const built = path.resolve('dist', target);
  if (hosts.length === 0) return built;
  const copy = path.join(await temporaryFolder(), target);
  await cp(built, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
