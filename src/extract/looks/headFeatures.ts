import { flag } from './scale.ts';

/** JSON-LD is looked at as text: types are all that is needed, and parsing it costs more than the rest. */
function typesIn(document: Document): Set<string> {
  const types = new Set<string>();
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const json = (script.textContent ?? '').slice(0, 200_000);
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

/** What the page says that it is, each 0 or 1. */
export function headFeatures(document: Document): Record<string, number> {
  const types = [...typesIn(document)];
  const has = (pattern: RegExp): number => flag(types.some((type) => pattern.test(type)));
  const content = (selector: string): string =>
    document.querySelector(selector)?.getAttribute('content')?.toLowerCase() ?? '';
  const ogType = content('meta[property="og:type"]');
  const generator = content('meta[name="generator"]');
  const isArticle = has(/Article$|BlogPosting$|^Report$|^Recipe$|^HowTo$/);
  const body = ` ${document.body?.className ?? ''} `;
  const published = flag(
    document.querySelector(
      'meta[property="article:published_time"],meta[name*="pubdate" i],meta[name="date" i],meta[property="article:author"],[itemprop~="datePublished"],meta[name="parsely-pub-date"]',
    ) !== null,
  );
  return {
    // What WordPress, Drupal, Shopify and their like call the page's template.
    templatePost: flag(
      / (?:single-post|postid-\d+|single-format-\S+|page-node-type-(?:article|blog\S*|news\S*)|node-type-(?:article|blog|news)|template-article|article-template\S*|post-template|post-template-default) /.test(
        body,
      ),
    ),
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
    templateShop: flag(
      / (?:single-product|woocommerce-page|template-(?:product|collection)\S*|catalog-\S+) /.test(
        body,
      ),
    ),
    ogPage: flag(/article/.test(ogType)) * (1 - published) * (1 - isArticle),
    ogArticle: flag(/article|blog|news/.test(ogType)),
    ogProduct: flag(/product|item|book|game|video|music/.test(ogType)),
    ogWebsite: flag(ogType === 'website'),
    published,
    author: flag(
      document.querySelector(
        'meta[name="author" i],[rel~="author"],[itemprop~="author"],[class*="byline" i]',
      ) !== null,
    ),
    typeArticle: isArticle,
    typeProduct:
      (1 - isArticle) *
      has(/^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication|VideoGame)$/),
    typeListing:
      (1 - isArticle) * has(/^(?:CollectionPage|ItemList|SearchResultsPage|OfferCatalog)$/),
    typeForum:
      has(/^(?:DiscussionForumPosting|QAPage|Question)$/) * flag(!types.includes('FAQPage')),
    typeService: has(
      /^(?:Service|LocalBusiness|ProfessionalService|Course|EducationalOrganization|FinancialProduct)$/,
    ),
    forumSoftware: flag(
      /discourse|xenforo|vbulletin|phpbb|flarum|invision|mybb|smf/.test(generator),
    ),
    docsSoftware: flag(
      /docusaurus|sphinx|mkdocs|mediawiki|rustdoc|gitbook|vitepress/.test(generator),
    ),
  };
}
