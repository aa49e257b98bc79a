import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export const folders = ['news', 'web', 'world', 'other'] as const;
export type Folder = (typeof folders)[number];

/** Study pages may be looked at and trained on; what of the check half may be is `opened`. */
export type Half = 'study' | 'check';

/**
 * `opened` is the part of the check half that is looked at and trained on too, since the study half's
 * mistakes were few; `unseen` is the part that nobody has looked at and nothing has learnt from.
 */
export type Part = Half | 'opened' | 'unseen' | 'whole';
export const parts: readonly Part[] = ['study', 'check', 'unseen', 'whole'];

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
  isOpened: boolean;
  html: string;
}

/** The same page is in the same parts on every machine and in every run. */
function partsOf(id: string): Pick<CorpusPage, 'half' | 'isOpened'> {
  const [first = 0, second = 0] = createHash('sha256').update(id).digest();
  const half = first % 2 === 0 ? 'study' : 'check';
  return { half, isOpened: half === 'check' && second % 2 === 0 };
}

export function isIn(
  part: Part,
  { half, isOpened }: Pick<CorpusPage, 'half' | 'isOpened'>,
): boolean {
  if (part === 'opened') return isOpened;
  if (part === 'unseen') return half === 'check' && !isOpened;
  return part === 'whole' || part === half;
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
    yield { ...truth, folder, ...partsOf(truth.id), html };
  }
}
