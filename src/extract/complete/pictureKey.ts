import type { PictureNames } from '../words/Words.ts';

export type Patterns = Readonly<Record<keyof PictureNames, RegExp>>;

/**
 * What tells a picture from others whatever its size and its server; null where nothing does. Servers
 * that resize pictures have the picture's own address as `url` in theirs.
 */
export function pictureKey(
  address: string,
  url: string,
  { generic, size }: Patterns,
): string | null {
  if (!URL.canParse(address, url)) return null;
  const { pathname, searchParams } = new URL(address, url);
  const path = searchParams.get('url')?.replace(/\?.*/, '') ?? pathname;
  const parts = path.toLowerCase().split('/').filter(Boolean);
  let name = (parts.at(-1) ?? '').replace(/\.\w{3,4}$/, '');
  for (let next = name.replace(size, ''); next !== name; next = name.replace(size, '')) {
    name = next;
  }
  return name.length < 6 || generic.test(name) ? null : name;
}

/** Characters that names of one picture in two sizes or crops begin with at least, and their share. */
const fewest = 8;
const mostShare = 0.6;

/** Whether two keys are of one picture, which servers name after its crop or place too. */
export function isAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return a === b || (same >= fewest && same >= mostShare * Math.max(a.length, b.length));
}
