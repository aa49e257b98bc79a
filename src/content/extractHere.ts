import { type Begun, begin } from '../extract/begin.ts';
import { extractWith, waitsForConsentWith } from '../extract/extractWith.ts';
import type { Knowledge, KnownData } from '../extract/Knowledge.ts';
import type { Chosen } from '../extract/site/chosen.ts';
import { isUndecided, type SiteRules } from '../extract/site/SiteRules.ts';
import { type Extracted, sourcesOf } from '../extract/sources.ts';
import { withPauses } from '../extract/withPauses.ts';
import { withSecondVote } from '../extract/withSecondVote.ts';
import { yieldToMain } from '../extract/yieldToMain.ts';
import type { LoadTools } from '../messages/Tools.ts';
import type { Problem } from '../reader/openReader.ts';
import { sanitiser } from './sanitiser.ts';

/** What was decided before an extraction begins. */
export interface Decided {
  /** Null where the background did not hand it over: nothing can be extracted then. */
  knowledge: KnownData | null;
  rules: SiteRules;
}

/**
 * The article of the page, or why there is none to show.
 *
 * @param loadTools brings what few pages need.
 * @param chosen what somebody pointed at, to be read instead of what would be found.
 * @param before what was read of the page already.
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
    return await knowing(loadTools, knowledge, isDecided, async (all) => {
      const options = { site: rules, begun, ...(chosen && { chosen }) };
      const article = await withPauses(extractWith(all, document, options));
      if (article) return { article, sources: sourcesOf(article) };
      return waitsForConsentWith(all, document) ? 'consent' : 'no-article';
    });
  } catch {
    return 'failed';
  }
}

/** The article of a further page of the text; null where it has none. */
export async function extractFrom(
  loadTools: LoadTools,
  { knowledge, rules }: Decided,
  page: Document,
  url: string,
): Promise<Extracted | null> {
  if (!knowledge) return null;
  const begun = await beginOn(page, url);
  const article = await knowing(loadTools, knowledge, !isUndecided(rules), (all) =>
    withPauses(extractWith(all, page, { url, site: rules, begun })),
  );
  return article && { article, sources: sourcesOf(article) };
}

/** Begins to read the page while what else it takes is on its way; null where that fails. */
export async function beginHere(loadTools: LoadTools): Promise<Begun | null> {
  try {
    // Where it has to be fetched, it comes meanwhile.
    sanitiser(loadTools).catch(() => undefined);
    // This script's own loading was a task long enough.
    await yieldToMain();
    const begun = await beginOn(document, document.URL);
    // The code of the second vote comes meanwhile too, where it will be wanted.
    if (begun?.seen?.own.isClear === false) loadTools('vote').catch(() => undefined);
    return begun;
  } catch {
    // The extraction begins again, and fails where it can be said.
    return null;
  }
}

function beginOn(page: Document, url: string): Promise<Begun | null> {
  return withPauses(begin(page, url));
}

/** Runs with all that is known; the code of the second vote comes where it turns out to be wanted. */
async function knowing<Result>(
  loadTools: LoadTools,
  data: KnownData,
  isDecided: boolean,
  run: (all: Knowledge) => Promise<Result>,
): Promise<Result> {
  const [sanitise, decisions] = await Promise.all([
    sanitiser(loadTools),
    isDecided ? loadTools('decisions') : null,
  ]);
  return withSecondVote(
    (secondVote) => run({ ...data, decisions, secondVote, sanitise }),
    async () => (await loadTools('vote')).secondVote,
  );
}
