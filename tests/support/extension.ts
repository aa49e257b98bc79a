import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserOptions } from './Driver.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Before all else in a script of the extension: every call of its storage fails. */
const withoutStorage = `for (const area of ['local', 'sync', 'session']) {
  for (const name of ['get', 'set', 'remove', 'clear']) {
    const value = () => Promise.reject(new Error('No storage'));
    Object.defineProperty(chrome.storage[area], name, { value });
  }
}
`;

/** The extension's own places; a page's scripts ask the background. */
const scriptsWithStorage = ['background.js', 'popup.js', 'options.js'];

/**
 * Folder of the built extension; with `hosts`, of a copy that may read these from the start, for
 * cases in which no question can be answered; with `noStorage`, of one whose storage fails; of one
 * `without` some of its scripts.
 */
export async function builtExtension(
  target: 'chrome' | 'firefox',
  {
    hosts = [],
    noStorage = false,
    without = [],
  }: Pick<BrowserOptions, 'hosts' | 'noStorage' | 'without'> = {},
) {
  const built = path.resolve('dist', target);
  if (hosts.length + without.length === 0 && !noStorage) return built;
  const copy = path.join(await temporaryFolder(), target);
  await cp(built, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  for (const script of noStorage ? scriptsWithStorage : []) {
    const source = path.join(copy, script);
    await writeFile(source, withoutStorage + (await readFile(source, 'utf8')));
  }
  for (const script of without) await rm(path.join(copy, script));
  return copy;
}
