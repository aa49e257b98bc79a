import { flag } from './scale.ts';

/** Characters of each script of JSON-LD that are looked at. */
const mostJson = 200_000;

/** JSON-LD is looked at as text: names are all that is needed, and parsing it costs more than the rest. */
function jsonLdOf(document: Document): string[] {
  return [...document.querySelectorAll('script[type*="ld+json" i]')].map((script) =>
    (script.textContent ?? '').slice(0, mostJson),
  );
}

function typesIn(document: Document, jsonLd: readonly string[]): Set<string> {
  const types = new Set<string>();
  for (const json of jsonLd) {
    for (const [, list = ''] of json.matchAll(/"@type"\s*:\s*(\[[^\]]{0,300}\]|"[^"]{0,80}")/g)) {
      for (const [, type = ''] of list.matchAll(/"(?:https?:\/\/schema\.org\/)?(\w+)"/g))
        types.add(type);
    }
  }
  for (const item of document.querySelectorAll('[itemtype*="schema.org/"]')) {
    types.add((item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  }
  return types;
}

/** Names that JSON-LD gives to what can be bought, booked or visited. */
const offers = /"(?:priceRange|areaServed|offers|aggregateRating|telephone|openingHours\w*)"/;

/** What the page says that it is, each 0 or 1. */
export function headFeatures(document: Document): Record<string, number> {
  const jsonLd = jsonLdOf(document);
  const types = [...typesIn(document, jsonLd)];
  const has = (pattern: RegExp): number => flag(types.some((type) => pattern.test(type)));
  const content = (selector: string): string =>
    document.querySelector(selector)?.getAttribute('content')?.toLowerCase() ?? '';
  const ogType = content('meta[property="og:type"]');
  const isArticle = has(/Article$|BlogPosting$|^Report$|^Recipe$|^HowTo$/);
  const body = ` ${document.body?.className ?? ''} `;
  const published = flag(
    document.querySelector(
      'meta[property="article:published_time"],meta[name*="pubdate" i],meta[name="date" i],meta[property="article:author"],[itemprop~="datePublished"],meta[name="parsely-pub-date"]',
    ) !== null,
  );
  return {
    // What WordPress, Drupal, Shopify and their like call the page's template.
    templatePage: flag(
      / (?:page-id-\d+|page-template\S*|page-node-type-(?:page|basic\S*|landing\S*)|template-page) /.test(
        body,
      ),
    ),
    templateList: flag(
      / (?:archive|category|tag|search-results|post-type-archive\S*|blog|home|template-(?:collection|list-collections|index|blog|search)|tax-\S+) /.test(
        body,
      ),
    ),
    ogArticle: flag(/article|blog|news/.test(ogType)),
    ogProduct: flag(/product|item|book|game|video|music/.test(ogType)),
    published,
    author: flag(
      document.querySelector(
        'meta[name="author" i],[rel~="author"],[itemprop~="author"],[class*="byline" i]',
      ) !== null,
    ),
    // WordPress says who wrote a post, and not who wrote a page.
    writtenBy: flag(
      /^(?:written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|napisane|skriven)/i.test(
        content('meta[name="twitter:label1"]'),
      ),
    ),
    typeArticle: isArticle,
    offers: flag(jsonLd.some((json) => offers.test(json))),
    typeProduct:
      (1 - isArticle) *
      has(/^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication|VideoGame)$/),
    typeForum:
      has(/^(?:DiscussionForumPosting|QAPage|Question)$/) * flag(!types.includes('FAQPage')),
  };
}
