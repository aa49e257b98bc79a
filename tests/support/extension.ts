import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserOptions } from './Driver.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Stands where a script takes the browser's API: every call of its storage fails. */
const withoutStorage = `((chrome) => {
  const value = () => Promise.reject(new Error('No storage'));
  const calls = { get: { value }, set: { value }, remove: { value }, clear: { value } };
  const areas = {};
  for (const name of ['local', 'sync', 'session'])
    areas[name] = { value: Object.create(chrome.storage[name], calls) };
  const storage = { value: Object.create(chrome.storage, areas) };
  return Object.create(chrome, { storage });
})(globalThis.chrome)`;

/** The extension's own places; a page's scripts ask the background. */
const scriptsWithStorage = ['background.js', 'popup.js', 'options.js'];

/**
 * Folder of the built extension; with `hosts`, of a copy that may read these from the start, for
 * cases in which no question can be answered; with `noStorage`, of one whose storage fails.
 */
export async function builtExtension(
  target: 'chrome' | 'firefox',
  { hosts = [], noStorage = false }: Pick<BrowserOptions, 'hosts' | 'noStorage'> = {},
) {
  const built = path.resolve('dist', target);
  if (hosts.length === 0 && !noStorage) return built;
  const copy = path.join(await temporaryFolder(), target);
  await cp(built, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  for (const script of noStorage ? scriptsWithStorage : []) {
    const source = path.join(copy, script);
    const [before, after, ...more] = (await readFile(source, 'utf8')).split('globalThis.chrome');
    if (after === undefined || more.length > 0) throw new Error(`Not one API in ${script}`);
    await writeFile(source, before + withoutStorage + after);
  }
  return copy;
}
