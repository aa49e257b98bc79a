import type { Article } from './Article.ts';
import { type Begun, begin } from './begin.ts';
import { clean } from './clean/clean.ts';
import { rules } from './clean/rules/index.ts';
import { withCorrections } from './complete/withCorrections.ts';
import { withExcerpt } from './complete/withExcerpt.ts';
import { withLead } from './complete/withLead.ts';
import { withLeadImage } from './complete/withLeadImage.ts';
import type { Found } from './find/Found.ts';
import { findArticle } from './find/findArticle.ts';
import type { Knowledge } from './Knowledge.ts';
import { readMetadata } from './metadata/index.ts';
import { scriptLanguage } from './metadata/scriptLanguage.ts';
import { isConsentWall } from './notice/isConsentWall.ts';
import { proseOnPage } from './notice/proseOnPage.ts';
import { readNotice } from './notice/readNotice.ts';
import { copyPage, copyPageWithin } from './page/copyPage.ts';
import { seal } from './seal/seal.ts';
import type { Chosen } from './site/chosen.ts';
import { withoutRules } from './site/SiteOnPage.ts';
import type { SiteRules } from './site/SiteRules.ts';
import { keepSources } from './sources.ts';
import { budget } from './time/budget.ts';
import { type Clock, startClock } from './time/Clock.ts';
import { pause, type Steps } from './time/Steps.ts';

/** What an extraction can be told beside its document; all of it optional. */
export interface ExtractOptions {
  /** The page's address, for relative links; the document's own where absent. */
  url?: string;
  /** The person's rules for the page's site. */
  site?: SiteRules;
  /** Milliseconds until the best so far is given; those of `time/budget.ts` where absent. */
  milliseconds?: number;
  /** The element or selection to read, instead of the article that would be found. */
  chosen?: Chosen;
  /** The result of `begin` for this page, if it was called before. Not used with `chosen`. */
  begun?: Begun | null;
}

/** Characters; a shorter text is a label or a message, not an article. */
const shortestArticle = 100;

/**
 * `extractArticle` of `index.ts`, with its data and its rarely used code passed in, and in steps.
 *
 * @param knowledge as `allKnowledge.ts` has it. Without its `decisions`, the options `site` and `chosen`
 *   have no effect.
 * @returns null as `extractArticle`; what somebody chose is read whatever the page's size.
 */
export function* extractWith(
  knowledge: Knowledge,
  document: Document,
  options: ExtractOptions = {},
): Steps<Article | null> {
  const url = options.url ?? document.location?.href ?? document.baseURI;
  const { milliseconds = budget.milliseconds } = options;
  if (options.chosen) {
    // What somebody chose is read whatever it costs.
    const page = copyPage(document, url);
    const begun = { page, milliseconds: 0 };
    return yield* articleOf(begun, document, knowledge, options, startClock(milliseconds));
  }
  const begun = options.begun === undefined ? yield* begin(document, url) : options.begun;
  if (!begun) return null;
  const clock = yield* pause(startClock(milliseconds - begun.milliseconds));
  return yield* articleOf(begun, document, knowledge, options, clock);
}

/** The stages in their order: metadata, find, notices, clean, seal. */
function* articleOf(
  begun: Begun,
  document: Document,
  knowledge: Knowledge,
  options: ExtractOptions,
  start: Clock,
): Steps<Article | null> {
  let clock = start;
  const { page } = begun;
  const read = readMetadata(page, knowledge.words);
  clock = yield* pause(clock);
  const { decisions } = knowledge;
  const site = (options.site && decisions?.siteOn(page, document, options.site)) ?? withoutRules;
  const metadata = site.retitle(read);
  const chosen = options.chosen && decisions?.chosenOn(page, options.chosen);
  const first = chosen?.found ?? site.found ?? foundByUs(begun, knowledge, clock);
  if (!first) return null;
  clock = yield* pause(clock);
  const isOurs = !chosen && !site.found;
  if (isOurs && isConsentWall(first, page, knowledge.words)) return null;
  const found = chosen ? first : site.withKept(first);
  const notice = chosen ? null : readNotice(found.root, page, knowledge.words);
  const prose = chosen ? 0 : proseOnPage(page);
  const cuts = clean(
    { ...found, page, facts: metadata, words: knowledge.words },
    chosen ? chosen.rules(site.rules(rules)) : site.rules(rules),
    clock,
  );
  clock = yield* pause(clock);
  const { origins, ...sealed } = seal(found.root, cuts, knowledge, clock);
  if (isOurs && sealed.textContent.length < shortestArticle) return null;
  const article: Article = {
    url: page.url,
    ...metadata,
    ...sealed,
    lang: metadata.lang ?? scriptLanguage(sealed.textContent),
    length: sealed.textContent.length,
    notice,
    proseOnPage: prose,
    siteRules: [...site.uses],
  };
  const original = (element: Element | null) => (element && page.originals.get(element)) ?? null;
  keepSources(article, {
    content: origins.content.map(original),
    removed: origins.removed.map(original),
  });
  return article;
}

function foundByUs({ page, seen }: Begun, knowledge: Knowledge, clock: Clock): Found | null {
  const found = findArticle(page, knowledge, clock, seen);
  if (!found) return null;
  const { words } = knowledge;
  const whole = withCorrections(withExcerpt(withLead(found), page), page, words.corrections);
  return withLeadImage(whole, page, words);
}

/** `waitsForConsent` of `index.ts`, with its data passed in. */
export function waitsForConsentWith(knowledge: Knowledge, document: Document): boolean {
  const clock = startClock(budget.milliseconds);
  const page = copyPageWithin(document, document.URL, budget);
  if (!page) return false;
  const found = findArticle(page, knowledge, clock) ?? { root: page.document.body };
  return isConsentWall(found, page, knowledge.words);
}
