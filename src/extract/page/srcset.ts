export interface Candidate {
  url: string;
  /** "640w", "2x", or empty. */
  descriptor: string;
}

/**
 * Splits a `srcset`. An address may hold commas, so a candidate ends at a comma only where white
 * space or a descriptor stands beside it
 * (https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute).
 */
export function parseSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const part of srcset.replace(/(\s\d[\d.]*[wx]),/g, '$1, ').split(/,\s+/)) {
    const [url, descriptor = ''] = part.replace(/,$/, '').trim().split(/\s+/);
    if (url) candidates.push({ url, descriptor });
  }
  return candidates;
}

/** As `parseSrcset` reads it. */
export function formatSrcset(candidates: readonly Candidate[]): string {
  return candidates.map(({ url, descriptor }) => `${url} ${descriptor}`.trim()).join(', ');
}
