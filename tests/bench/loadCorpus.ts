import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export const folders = ['news', 'web', 'world', 'other'] as const;
export type Folder = (typeof folders)[number];

/** Study pages may be looked at and trained on; check pages only say whether that was general. */
export type Half = 'study' | 'check';

/** One line of a folder's `truth.jsonl.gz`; what a benchmark does not know is null or empty. */
export interface Truth {
  id: string;
  url: string | null;
  type: string;
  title: string | null;
  author: string | null;
  date: string | null;
  body: string | null;
  with: string[] | null;
  without: string[] | null;
}

export interface CorpusPage extends Truth {
  folder: Folder;
  half: Half;
  html: string;
}

/** The same page is in the same half on every machine and in every run. */
export function halfOf(id: string): Half {
  const byte = createHash('sha256').update(id).digest()[0] ?? 0;
  return byte % 2 === 0 ? 'study' : 'check';
}

/** The pages of one folder in the order of its truth file, read one at a time. */
export function* loadFolder(corpus: string, folder: Folder): Generator<CorpusPage> {
  const file = path.join(corpus, folder, 'truth.jsonl.gz');
  if (!existsSync(file)) return;
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (!line) continue;
    const truth = JSON.parse(line) as Truth;
    const page = path.join(corpus, folder, 'pages', `${truth.id}.html.gz`);
    const html = gunzipSync(readFileSync(page)).toString('utf8');
    yield { ...truth, folder, half: halfOf(truth.id), html };
  }
}
