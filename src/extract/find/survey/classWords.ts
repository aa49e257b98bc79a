import { hyphenated } from '../../words/hyphenated.ts';

/**
 * What authors call the boxes of a page, as groups of words in class names, ids and roles. A group is
 * only evidence: the scorer learns from pages how much each is worth.
 */
export const classWords = {
  article: /article|story|post|entry|body|content|text|prose|richtext|main/,
  articleBody:
    /article[-_]?_?(?:body|content|text)|(?:story|post|entry)[-_]?_?(?:body|content|text)|rich-?text|prose/,
  comment: /comment|disqus|reply|replies|discuss|respond/,
  share: /shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|addtoany|sns/,
  related:
    /relat|recommend|more-|read-?more|also|similar|suggest|outbrain|taboola|zergnet|teaser|promo|trending|popular|most-|latest|recirc|next|prev/,
  advert:
    /(?:^|[-_ ])ads?(?:[-_ ]|$)|advert|sponsor|banner|dfp|gpt|commercial|affiliate|werbung|anzeige/,
  newsletter: /newsletter|subscri|sign-?up|mailing|opt-?in|form|cta|paywall|regwall|login/,
  byline: /byline|author|writer|contributor|bio(?:[-_ ]|$)|reporter|vcard|avatar|profile/,
  meta: /meta|date|time|publish|dateline|info|kicker|eyebrow|label|categor/,
  tags: /tags?(?:[-_ ]|$)|taxonomy|topics?|keywords/,
  navigation:
    /nav|menu|breadcrumb|pag(?:er|inat)|skip|sitemap|tabs?(?:[-_ ]|$)|toc(?:[-_ ]|$)|table-of-contents/,
  side: /sidebar|aside|rail|widget|column-?right|complementary|secondary|panel/,
  foot: /foot(?:er)?(?![-_]?note)|bottom|copyright|legal|disclaim|colophon/,
  head: /header|masthead|topbar|hero|headline|title/,
  caption: /caption|credit|photo|image|figure|media|gallery|slide|carousel|video|player|legend/,
  consent: /cookie|consent|gdpr|privacy|modal|popup|overlay|dialog|lightbox|toast|notice|alert/,
  list: /list|grid|cards?(?:[-_ ]|$)|item|feed|stream|tiles?|archive/,
  lead: /lead|intro|summary|excerpt|standfirst|deck|dek(?:[-_ ]|$)|subtitle|subhead|abstract|perex|description|sapo|chap[oe]|vorspann|entradilla|ingress|sommario/,
  box: /box|infobox|callout|factbox|inset|pull-?quote|highlight|embed|module|component|note/,
  hidden: /hidden|hide|sr-only|screen-?reader|visually|invisible|print|mobile-only|collaps/,
  product: /product|price|shop|buy|cart|deal|rating|review/,
  footnote: /footnote|reference|citation|endnote|sources?(?:[-_ ]|$)/,
} as const satisfies Record<string, RegExp>;

/** Where words stand beside `class` and `id`. */
const otherNames = ['role', 'itemprop', 'data-component', 'data-testid'];

/** A group of words in names. */
export type ClassWord = keyof typeof classWords;
const patterns = Object.values(classWords);

/** The bit of each group in `Box.called`. */
export const bitOf = Object.fromEntries(
  Object.keys(classWords).map((name, index) => [name, 1 << index]),
) as Record<ClassWord, number>;

/** Groups that one name holds. No pattern reaches beyond a name: blanks part them. */
function bitsOf(name: string): number {
  const spaced = hyphenated(name);
  let bits = 0;
  for (const [index, pattern] of patterns.entries()) if (pattern.test(spaced)) bits |= 1 << index;
  return bits;
}

/**
 * Groups found in the words an element is called by, as bits. Pages repeat names, and single ones
 * more than whole lists of them, so both are kept.
 */
export function classWordsOf(
  element: Element,
  className: string,
  id: string,
  known: Map<string, number>,
): number {
  let names = `${className} ${id}`;
  for (const name of otherNames) names += ` ${element.getAttribute(name) ?? ''}`;
  names = names.slice(0, 400);
  let bits = known.get(names);
  if (bits !== undefined) return bits;
  bits = 0;
  for (const name of names.split(/\s+/)) {
    let own = known.get(name);
    if (own === undefined) {
      own = bitsOf(name);
      known.set(name, own);
    }
    bits |= own;
  }
  known.set(names, bits);
  return bits;
}
