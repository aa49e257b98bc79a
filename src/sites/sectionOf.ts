import { type SitePattern, siteOf } from './SitePattern.ts';

/** The pattern of one page; null for what is no web page. */
export function pageOf(url: string): SitePattern | null {
  const site = siteOf(url);
  if (!site) return null;
  return { site, path: new URL(url).pathname.replace(/(?<=.)\/$/u, ''), never: false };
}

/**
 * The pattern of the part of a site that a page is in: all below its first folder. Null where there
 * is none, or where it says only when the page was written (`/2026/11/24/…`).
 */
export function sectionOf(url: string): SitePattern | null {
  const page = pageOf(url);
  const [, folder, ...below] = page?.path.split('/') ?? [];
  if (!page || !folder || below.length === 0 || /^\d+$/u.test(folder)) return null;
  return { ...page, path: `/${folder}` };
}
