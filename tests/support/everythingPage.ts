import { readFile } from 'node:fs/promises';
import type { FixtureServer } from './server.ts';

/** Where the page stands that has every kind of content: pictures, tables, notes, code and more. */
export const everything = 'https://news.example/everything/';

export async function serveEverything(server: FixtureServer): Promise<void> {
  server.serveFolder(everything, 'tests/pages/everything');
  server.serve(everything, await readFile('tests/pages/everything/source.html', 'utf8'));
}
