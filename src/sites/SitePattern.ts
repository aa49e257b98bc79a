import { globToRegex } from 'webext-patterns';

/**
 * One line of the list as a person writes it: `elpais.com`, `elpais.com/opinion/*`, or with `!` in
 * front what is left out. A host holds with its sub-domains, a path with everything below it.
 */
export interface SitePattern {
  /** As browsers write it (punycode), without `www.`, with the port where it is not the usual one. */
  site: string;
  /** Starts with `/`; `/*` is the whole site, `/` its front page. `*` stands for any characters. */
  path: string;
  /** Pages of this pattern never open by themselves, whatever else is listed. */
  never: boolean;
}

/** The path of a pattern that covers a whole site. */
export const wholeSite = '/*';

/** The key under which everything about a page's site is kept; null for pages that are no web pages. */
export function siteOf(url: string): string | null {
  const parsed = parseUrl(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || !parsed.hostname) return null;
  return parsed.host.replace(/\.(?=$|:)/, '').replace(/^www\.(?=.*\.)/, '');
}

/** @returns null where the text is not a site, or not one that could be on the web. */
export function parsePattern(text: string): SitePattern | null {
  const [, bang, rest = ''] = /^\s*(!?)\s*(.*?)\s*$/su.exec(text) ?? [];
  if (!rest || /\s/u.test(rest)) return null;
  const scheme = /^(?:[a-z][a-z0-9+.-]*|\*):\/\//iu.exec(rest)?.[0];
  if (scheme && !/^(?:https?|\*):/iu.test(scheme)) return null;
  const address = rest.slice(scheme?.length ?? 0).replace(/^\*?\./u, '');
  const url = parseUrl(`http://${address}`);
  const site = siteOf(url?.href ?? '');
  if (!url || !site || url.username || !isPlausibleHost(url.hostname)) return null;
  const never = bang === '!';
  // A copied address ends in a slash without anything being meant by it; nor is a front page listed.
  const isFrontPage = never && !scheme && address.endsWith('/');
  const path = url.pathname.replace(/(?<=.)\/$/u, '');
  return { site, path: path === '/' && !isFrontPage ? wholeSite : path, never };
}

/** Whether a line of the list speaks of an address, be it for or against. */
export function matchesPattern({ site, path }: SitePattern, url: string): boolean {
  const page = parseUrl(url);
  const pageSite = siteOf(url);
  if (!page || !pageSite || !isWithin(pageSite, site)) return false;
  return globToRegex(...pathForms(path)).test(page.pathname);
}

/** Is the site the same, or a sub-domain of it? */
export function isWithin(site: string, parent: string): boolean {
  return site === parent || (!isAddress(parent) && site.endsWith(`.${parent}`));
}

/**
 * The pattern as the browsers' match patterns, for scripts and permissions. They know no ports: a
 * pattern with a port covers the host's other ports too, so what is asked of a page is always asked
 * of `matchesPattern` as well.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function toMatchPatterns({ site, path }: SitePattern): string[] {
  const host = hostPattern(site);
  return pathForms(path).flatMap((form) =>
    form.endsWith('*') ? [`*://${host}${form}`] : [`*://${host}${form}`, `*://${host}${form}?*`],
  );
}

/** The permission that a listed site needs. */
export function originOf(site: string): string {
  return `*://${hostPattern(site)}/*`;
}

function hostPattern(site: string): string {
  const host = site.replace(/:\d+$/u, '');
  return isAddress(host) ? host : `*.${host}`;
}

/** `/opinion` means the page and everything below it. */
function pathForms(path: string): string[] {
  if (path === wholeSite || path === '/') return [path];
  if (path.endsWith('/*')) return [path.slice(0, -2), path];
  return path.endsWith('*') ? [path] : [path, `${path}/*`];
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function isAddress(host: string): boolean {
  return /^\[|^\d+(?:\.\d+){3}(?::\d+)?$/u.test(host);
}

function isPlausibleHost(hostname: string): boolean {
  return /^(?:localhost|\[[\d:a-f.]+\]|[\w-]+(?:\.[\w-]+)+\.?)$/u.test(hostname);
}
