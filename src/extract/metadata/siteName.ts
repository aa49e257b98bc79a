import { isThing, type Thing, typesOf } from './jsonLd.ts';
import { firstMeta } from './metaTags.ts';
import type { Sources } from './Sources.ts';
import { cleanLine, wordsOf } from './text.ts';
import type { SiteWords } from './titleParts.ts';

function nameOf(thing: unknown, { jsonLd }: Sources): string | null {
  if (typeof thing === 'string') return cleanLine(thing) || null;
  if (!isThing(thing)) return null;
  const id = thing['@id'];
  const whole = typeof id === 'string' ? (jsonLd.byId.get(id) ?? thing) : thing;
  return typeof whole.name === 'string' ? cleanLine(whole.name) || null : null;
}

const isSite = (thing: Thing): boolean => typesOf(thing).includes('WebSite');
const isOrganization = (thing: Thing): boolean =>
  typesOf(thing).some((type) => /Organization$/.test(type));

/** All names that the page gives to its site, surest first. */
export function siteNames(sources: Sources): string[] {
  const { meta, jsonLd, articles } = sources;
  const names = [
    firstMeta(meta, 'og.site.name'),
    ...articles.map((article) => nameOf(article.publisher, sources)),
    ...jsonLd.things.filter(isSite).map((site) => nameOf(site, sources)),
    firstMeta(meta, 'application-name', 'apple-mobile-web-app-title', 'al.android.app.name'),
    ...jsonLd.things.filter(isOrganization).map((site) => nameOf(site, sources)),
  ];
  const seen = new Set<string>();
  return names.filter((name): name is string => {
    if (!name || name.length > 100) return false;
    const words = wordsOf(name);
    if (!words || seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** Host name without its common sub-domain and its last part, as one word: "elpais", "bbc". */
function hostWord(url: string): string {
  if (!URL.canParse(url)) return '';
  const parts = new URL(url).hostname.replace(/^(?:www\d?|m|amp|blog|news)\./, '').split('.');
  if (parts.length > 2 && /^(?:co|com|org|net|ac|gov|edu)$/.test(parts.at(-2) ?? '')) parts.pop();
  return parts.slice(0, -1).join('').replaceAll('-', '');
}

/** What tells the site's name in a title or a byline. */
export function siteWordsOf(sources: Sources): SiteWords {
  const { url } = sources.page;
  const domain = URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') : '';
  return { names: siteNames(sources).map(wordsOf), host: hostWord(url), domain };
}
