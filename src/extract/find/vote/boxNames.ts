/** What the names of a box say about text in it. */
export interface BoxNames {
  /** Names of things around an article, and none of the article's own. */
  isUnlikely: boolean;
  /** Points for or against a box of that name, as many as a long paragraph is worth five times. */
  weight: number;
}

/** `unlikelyCandidates`, `okMaybeItsACandidate`, `positive` and `negative`, with some names more. */
const unlikely =
  /-ad-|ad-break|banner|breadcrumb|combx|comment|community|cover-wrap|disqus|extra|foot(?:er)?(?!note)|gdpr|cookie|consent|header|legends|menu|navigation|newsletter|related|recommend|remark|replies|respond|rss|share|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|paginat|pager|popup|modal|promo|outbrain|taboola/i;
const likely = /and|article|body|column|content|main|shadow|story|entry|post-text|prose/i;
const positive = /article|body|content|entry|main|page|post|text|blog|story|prose/i;
const negative =
  /-ad-|hidden|\bhid\b|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
/** Points; what Readability gives for a name. */
const points = 25;

const weigh = (name: string): number => {
  if (!name) return 0;
  return (positive.test(name) ? points : 0) - (negative.test(name) ? points : 0);
};

/** Reads class and id; pages repeat both, so that each pair is read once. */
export class NameReader {
  readonly #known = new Map<string, BoxNames>();

  read(className: string, id: string): BoxNames {
    const key = `${className} ${id}`;
    let known = this.#known.get(key);
    if (!known) {
      const isUnlikely = unlikely.test(key) && !likely.test(key);
      known = { isUnlikely, weight: weigh(className) + weigh(id) };
      this.#known.set(key, known);
    }
    return known;
  }
}
