import type { Knowledge } from '../Knowledge.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import type { Clock } from '../time/Clock.ts';
import { chooseRoot } from './chooseRoot.ts';
import type { Found } from './Found.ts';
import { judgeBlocks } from './judgeBlocks.ts';
import { keptElements } from './keptElements.ts';
import { leadOf } from './leadOf.ts';
import { rejectedLines } from './rejectedLines.ts';
import type { Seen } from './survey/seePage.ts';
import { surveyPage } from './survey/surveyPage.ts';
import { threshold } from './threshold.ts';
import { withHeadings } from './withHeadings.ts';
import { withLikeliest } from './withLikeliest.ts';
import { withNotes } from './withNotes.ts';
import { withParagraphs } from './withParagraphs.ts';
import { withQuiet } from './withQuiet.ts';
import { withTables } from './withTables.ts';
import { withThread } from './withThread.ts';

/**
 * Finds the article in the page's copy. Its boxes are voted on as a whole, a second time where our
 * own quick vote is not clear; then every block of the page is judged where it stands, with that vote
 * as one of many things to know about it.
 *
 * @param clock the second vote, which cannot be stopped, is asked for only while there is time.
 * @param seen what `seePage` sees, where it was looked at before.
 * @returns null where the page has no article.
 */
export function findArticle(
  page: PageCopy,
  { model, secondVote }: Omit<Knowledge, 'words'>,
  clock?: Clock,
  seen?: Seen | null,
): Found | null {
  const survey = surveyPage(page, secondVote, clock, seen);
  if (!survey) return null;
  const first = withThread(survey, withLikeliest(survey, judgeBlocks(survey, model)));
  const judged = withNotes(survey, first);
  const root = chooseRoot(survey, judged);
  if (!root) return null;
  const lead = leadOf(survey, judged, page.document.documentElement.lang);
  const withIt = lead ? judged.with(lead.index, threshold) : judged;
  const withAll = withParagraphs(survey, withTables(root, survey, withIt));
  const likely = withQuiet(root, survey, withHeadings(survey, withAll));
  const kept = keptElements(root, survey, likely);
  return {
    root: root.element,
    kept,
    rejected: rejectedLines(root, survey, likely),
    ...(lead && { lead: lead.box.element }),
  };
}
