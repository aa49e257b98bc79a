import type { Taken } from './Taken.ts';

/** Who wrote it, where and when, as far as is known, in one line. */
export function sourceLine({ byline, siteName, publishedTime }: Taken): string {
  return [byline, siteName, publishedTime?.slice(0, 10)].filter(Boolean).join(' · ');
}
