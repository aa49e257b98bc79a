import { isThing, type Thing, typesOf } from '../declared/jsonLd.ts';
import { firstMeta } from '../declared/metaTags.ts';
import { cleanLine } from '../words/cleanLine.ts';
import { wordsOf } from '../words/wordsOf.ts';
import type { Sources } from './Sources.ts';
import { type SiteWords, shortenings } from './titleParts.ts';

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

const homePath = /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/;
/** Few links look so: the others need not be taken apart. */
const homeLike = /^(?:[a-z]+:)?(?:\/\/[^/]+)?\/?(?:[^/]{1,2}\/?)?(?:index\.\w+)?$/;

/** Whether an address is the first page of the site, or of its part in one language. */
export function isHome(href: string | null | undefined, url: string): boolean {
  if (!href || !homeLike.test(href) || !URL.canParse(href, url)) return false;
  const target = new URL(href, url);
  return (
    target.hostname === new URL(url).hostname &&
    homePath.test(target.pathname) &&
    !target.hash &&
    !target.search
  );
}

/** What the site's masthead says, where the page's title says it too. */
function inMasthead({ page, names }: Sources): string[] {
  const { document, url } = page;
  const parts = new Set(shortenings(cleanLine(document.title)).map(wordsOf));
  const isNamed = (name: string): boolean => parts.has(wordsOf(name)) && !names.isNone(name);
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => isHome(link.getAttribute('href'), url))
    .flatMap((link) => {
      const said = [link.textContent ?? '', link.querySelector('img')?.getAttribute('alt') ?? ''];
      return said.map(cleanLine).find(isNamed) ?? [];
    });
}

const known = new WeakMap<Sources, string[]>();

/** All names that the page gives to its site, surest first: title and byline ask for them too. */
export function siteNames(sources: Sources): string[] {
  const names = known.get(sources) ?? readNames(sources);
  known.set(sources, names);
  return names;
}

function readNames(sources: Sources): string[] {
  const { meta, jsonLd, articles, page } = sources;
  const title = wordsOf(firstMeta(meta, 'og.title') ?? page.document.title);
  const application = firstMeta(
    meta,
    'application-name',
    'apple-mobile-web-app-title',
    'al.android.app.name',
  );
  const names = [
    firstMeta(meta, 'og.site.name'),
    ...articles.map((article) => nameOf(article.publisher, sources)),
    ...jsonLd.things.filter(isSite).map((site) => nameOf(site, sources)),
    // Some sites call the application what the page is called.
    wordsOf(application ?? '') === title ? null : application,
    ...jsonLd.things.filter(isOrganization).map((site) => nameOf(site, sources)),
    ...inMasthead(sources),
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
