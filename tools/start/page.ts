import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FixtureServer } from '../../tests/support/server.ts';

const sample = 'tests/pages/origin/source.html';

/** The page to read, and whether it is on the web or served from this machine. */
export interface StartPage {
  url: string;
  local: boolean;
}

/**
 * The page named on the command line, a web address or a file; the sample page where none is named.
 * A file is served under a made-up address, with the files beside it.
 *
 * @throws where it is neither.
 */
export function startPage(named: string | undefined, server: FixtureServer): StartPage {
  if (named && /^https?:\/\//i.test(named)) return { url: new URL(named).href, local: false };
  const file = path.resolve(named ?? sample);
  if (!existsSync(file)) {
    throw new Error(`There is no file ${named}, and it is no address that starts with https://`);
  }
  const host = named ? 'https://page.example/' : 'https://news.example/';
  server.serveFolder(host, path.dirname(file));
  return { url: host + encodeURIComponent(path.basename(file)), local: true };
}
