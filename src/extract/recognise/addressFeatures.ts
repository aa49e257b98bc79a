import { flag } from './scale.ts';

/** Pieces of addresses that tell what stands there; data, each a whole path segment or host label. */
const kinds = {
  article:
    /^(?:articles?|blogs?|news|story|stories|posts?|opinion|features?|insights?|press-?releases?|magazine|essays?|journal|reviews?|guides?|learn|tips|advice|how-to|resources?|knowledge(?:-?(?:base|center|centre|hub))?|learning-center|academy|artikel|beitrag|nachrichten|actualites?|noticias?|notizie|nieuws|archives?|read|newsletter|ideas|research|report|podcast)$/,
  listing:
    /^(?:tags?|topics?|categor(?:y|ies)|author|authors|archive|search|list|lists|sections?|browse|page|label|kategorie|rubrik|thema|themen|categoria|etiqueta|tag-|schedule|jobs|directory|paths?|market|catalogs?|coupons|awards|subject|c|cat|index|w|l|genre|in-the-news)$/,
  shop: /^(?:products?|shop|store|collections?|item|itm|p|dp|pd|pdp|buy|cart|checkout|listing|product-category|produkt|produkte|tienda|boutique|app|t|pr|prd|sku|deals|offers|clearance|sale)$/,
  forum:
    /^(?:t|threads?|forums?|discussions?|topic|viewtopic(?:\.php)?|showthread(?:\.php)?|questions?|comments|community|talk|r|d|s|groups?|messages?|coffeehouse)$/,
  service:
    /^(?:services?|solutions?|pricing|plans|about|about-us|why-us|contact|testimonials|reviews|programs?|features|platform|careers?|tuition-and-fees|insurance|what-we-do|departments?|admissions?|compare)$/,
} as const;

const hosts = {
  forum: /^(?:forums?|community|discuss(?:ions?)?|answers|users|bbs|talk)$/,
  shop: /^(?:shop|store)$/,
} as const;

const sureForum =
  /\/(?:threads?|showthread(?:\.php)?|viewtopic(?:\.php)?|showtopic\S*|forums?|coffeehouse|discussions|questions\/\d+|r\/[^/]+\/comments)(?:[/?-]|$)/i;

/** Whether an address is a forum's by its own words: `forum.` or `community.`, `/threads/`, `/questions/123/`. */
export function isForum({ hostname, pathname }: URL): boolean {
  return sureForum.test(pathname) || hostname.split('.').some((label) => hosts.forum.test(label));
}

/** What the form of an address tells, each 0 to 1. */
export function addressFeatures(url: URL): Record<string, number> {
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  const labels = url.hostname.split('.');
  const last = (segments.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const words = last.split(/[-_+]|%20/).filter((word) => /[a-z\u0080-\uffff%]/.test(word)).length;
  const folders = segments.slice(0, -1);
  const inFolder = (pattern: RegExp): number => flag(folders.some((one) => pattern.test(one)));
  const onHost = (pattern: RegExp): number => flag(labels.some((label) => pattern.test(label)));
  return {
    slug: Math.min(words, 8) / 8,
    longSlug: flag(words >= 4),
    dateInAddress: flag(/\/(?:19|20)\d{2}[/-]?\d{1,2}(?:[/-]|\d{2})/.test(url.pathname)),
    articleFolder: inFolder(kinds.article),
    listingFolder: Math.max(inFolder(kinds.listing), flag(kinds.listing.test(last))),
    shopFolder: Math.max(inFolder(kinds.shop), onHost(hosts.shop)),
    forumFolder: Math.max(inFolder(kinds.forum), onHost(hosts.forum)),
    serviceFolder: Math.max(inFolder(kinds.service), flag(kinds.service.test(last))),
    shopQuery: flag(/[?&](?:srsltid|variant|sku|color|size|pid)=/i.test(url.search)),
  };
}

/** Home pages, language roots and searches: never an article, whatever they hold. */
export function isHomeOrSearch(url: URL): boolean {
  const path = url.pathname.replace(/\/(?:index|default|home)(?:\.\w{2,5})?\/?$/i, '/');
  if (/^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?){0,2}$/i.test(path)) {
    return !/[?&](?:p|id|article|story|idx|newsid|sid|aid)=\w/i.test(url.search);
  }
  return (
    /\/(?:search|suche|buscar|recherche|zoeken)(?:\/|$)/i.test(path) ||
    /[?&](?:q|query|search|s)=/.test(url.search)
  );
}
