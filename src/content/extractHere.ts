import { type Begun, begin } from '../extract/begin.ts';
import { extractWith, waitsForConsentWith } from '../extract/extractWith.ts';
import type { Knowledge, KnownData } from '../extract/Knowledge.ts';
import { hasSanitiser } from '../extract/seal/browserSanitiser.ts';
import type { Chosen } from '../extract/site/chosen.ts';
import { isUndecided, type SiteRules } from '../extract/site/SiteRules.ts';
import { type Extracted, sourcesOf } from '../extract/sources.ts';
import { withPauses } from '../extract/time/withPauses.ts';
import { yieldToMain } from '../extract/time/yieldToMain.ts';
import { withSecondVote } from '../extract/withSecondVote.ts';
import type { LoadTools } from '../messages/Tools.ts';
import type { Problem } from '../reader/openReader.ts';
import { sanitiser } from './sanitiser.ts';

/** What the background tells an extraction. */
export interface Decided {
  /** Null where the background did not hand it over: nothing can be extracted then. */
  knowledge: KnownData | null;
  rules: SiteRules;
}

/**
 * Extracts the article of this page.
 *
 * @param loadTools loads code that few pages need.
 * @param chosen the element or selection to read, instead of the article that would be found.
 * @param before the result of `beginHere`, where it was called.
 * @returns the article, or why there is none to show.
 */
export async function extractHere(
  loadTools: LoadTools,
  { knowledge, rules }: Decided,
  chosen?: Chosen,
  before?: Promise<Begun | null>,
): Promise<Extracted | Problem> {
  if (!knowledge) return 'failed';
  try {
    const begun = (await before) ?? (chosen ? null : await beginOn(document, document.URL));
    const isDecided = !!chosen || !isUndecided(rules);
    return await withKnowledge(loadTools, knowledge, isDecided, async (all) => {
      const options = { site: rules, begun, ...(chosen && { chosen }) };
      const article = await withPauses(extractWith(all, document, options));
      if (article) return { article, sources: sourcesOf(article) };
      return waitsForConsentWith(all, document) ? 'consent' : 'no-article';
    });
  } catch {
    return 'failed';
  }
}

/** Extracts the article of a further page of the text, which was fetched; null where it has none. */
export async function extractFrom(
  loadTools: LoadTools,
  { knowledge, rules }: Decided,
  page: Document,
  url: string,
): Promise<Extracted | null> {
  if (!knowledge) return null;
  const begun = await beginOn(page, url);
  const article = await withKnowledge(loadTools, knowledge, !isUndecided(rules), (all) =>
    withPauses(extractWith(all, page, { url, site: rules, begun })),
  );
  return article && { article, sources: sourcesOf(article) };
}

/** Begins the extraction while the background's answer is on its way; null where that fails. */
export async function beginHere(loadTools: LoadTools): Promise<Begun | null> {
  try {
    // Fetched meanwhile, in browsers that have no sanitiser of their own.
    if (!hasSanitiser()) loadTools('purify').catch(() => undefined);
    // Loading this script was a long task by itself.
    await yieldToMain();
    const begun = await beginOn(document, document.URL);
    // Fetched meanwhile too, where it will be needed.
    if (begun?.seen?.own.isClear === false) loadTools('vote').catch(() => undefined);
    return begun;
  } catch {
    // `extractHere` begins again, and reports the failure.
    return null;
  }
}

function beginOn(page: Document, url: string): Promise<Begun | null> {
  return withPauses(begin(page, url));
}

/** Runs an extraction with its data, loading the rarely used code that this one needs. */
async function withKnowledge<Result>(
  loadTools: LoadTools,
  data: KnownData,
  isDecided: boolean,
  run: (all: Knowledge) => Promise<Result>,
): Promise<Result> {
  const [sanitise, decisions] = await Promise.all([
    sanitiser(loadTools, data.allowed),
    isDecided ? loadTools('decisions') : null,
  ]);
  return withSecondVote(
    (secondVote) => run({ ...data, decisions, secondVote, sanitise }),
    async () => (await loadTools('vote')).secondVote,
  );
}
