import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The environment variable that names a browser's program, where the usual places do not have it. */
export const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

// Chromium comes first: branded Chrome no longer loads unpacked extensions from the command line.
const places: Record<BrowserName, string[]> = {
  chromium: [
    // Debian's program itself: the one on the path is a script around it.
    '/usr/lib/chromium/chromium',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
    'microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The browser's program, or null where this machine has none. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[variables[name]];
  return findProgram(...(named ? [named] : places[name]));
}

/** The first of the programs that can be run, looked for on the path where it is a bare name. */
export function findProgram(...names: string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) =>
    path.basename(name) === name ? folders.map((folder) => path.join(folder, name)) : [name],
  );
  return candidates.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
