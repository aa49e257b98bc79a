import type { Article } from './extract/Article.ts';
import { type Begun, begin } from './extract/begin.ts';
import { earlyBegin } from './extract/earlyBegin.ts';
import { extractWith, waitsForConsentWith } from './extract/extractWith.ts';
import type { Knowledge, KnownData } from './extract/Knowledge.ts';
import type { Chosen } from './extract/site/chosen.ts';
import type { SiteRules } from './extract/site/SiteRules.ts';
import { sourcesOf } from './extract/sources.ts';
import { withPauses } from './extract/withPauses.ts';
import { withSecondVote } from './extract/withSecondVote.ts';
import { closeOnBack } from './history/closeOnBack.ts';
import { autoInPage } from './messages/AutoPage.ts';
import { askFirstFonts, loadFont } from './messages/loadFont.ts';
import { leaveInPage, type PageReader } from './messages/PageReader.ts';
import type { Prepared } from './messages/Prepared.ts';
import { sendMessage } from './messages/protocol.ts';
import { loadTools } from './messages/Tools.ts';
import { unprepared } from './messages/unprepared.ts';
import { browser } from './platform/browser.ts';
import { keepSpare } from './platform/spareMessage.ts';
import { hasMessages, translate } from './platform/translate.ts';
import type { Joined } from './reader/following/Joined.ts';
import { needsOf } from './reader/fonts/needsOf.ts';
import { fetchFont } from './reader/fonts/useFont.ts';
import { openReader, type Problem, type Reader } from './reader/openReader.ts';
import { followLook } from './settings/followLook.ts';
import type { Look } from './settings/Look.ts';

let reader: Reader | null = null;
let problem: Problem | null = null;
/** What the extraction works with, once the background has handed it over. */
let knowledge: KnownData | null = null;

/** The answer that the first opening waits for. */
let asked: Promise<Prepared> | null = null;

const ahead = earlyBegin(document);
let leaving = false;
const auto = autoInPage();

/** What somebody pointed at on the page, to be read instead of what would be found. */
interface Choice {
  chosen: Chosen;
  /** Names it on other pages of the site. */
  selector: string | null;
}

interface Opening {
  /** For the list, not for somebody who asked. */
  itself?: boolean;
  choice?: Choice | undefined;
  joined?: Joined;
  /** What was read of the page before the background answered. */
  begun?: Promise<Begun | null>;
}

async function open(opening: Opening = {}): Promise<boolean> {
  const { itself, choice, joined } = opening;
  const selection = selectedRange();
  const { look, site, rules, singleKeys, section, place, ...prepared } = await prepare();
  if (joined?.signal.aborted) return false;
  // Only now, so that nothing of the page is seen between the two.
  if (joined) leave();
  if (reader) return true;
  knowledge ??= prepared.knowledge;
  const shown = await whatToShow(opening, rules, look);
  if (reader) return true;
  if (shown === null) return false;
  problem = typeof shown === 'string' ? shown : null;
  const opened = openReader(document, shown, {
    look,
    translate,
    loadFont,
    site,
    listed: itself ? { section, leaveOut } : undefined,
    onLook: (change, forSite) => keepLook(change, forSite),
    version: browser.runtime.getManifest().version,
    loadTools: (name) => loadTools(name),
    onPick: () => void pick(),
    onSelection: selection && (() => void reopen({ chosen: selection, selector: null })),
    picked: choice?.selector ?? null,
    sources: typeof shown === 'string' ? null : sourcesOf(shown),
    following: {
      readPage: (page, url) => readPage(page, rules, url),
      onJoin: (whole) => void open({ choice, joined: whole }),
    },
    joined,
    onRule: (change) => tell(sendMessage('changeRule', change)),
    onResetLook: (forSite) => tell(sendMessage('resetLook', forSite)),
    // Somebody else's choice of what to read has places of its own.
    place: choice ? null : place,
    onPlace: (share) => tell(sendMessage('keepPlace', share)),
    singleKeys,
    onSingleKeys: (on) => tell(sendMessage('keepSingleKeys', on)),
    onClose: () => {
      reader = null;
      problem = null;
      if (!leaving) auto?.changed('closed');
    },
  });
  reader = opened;
  if (!itself) {
    auto?.changed('open');
    closeOnBack(document, opened.close, opened.signal);
  }
  const keepLook = followLook(
    {
      keep: (change, forSite) => sendMessage('keepLook', { change, forSite }),
      read: () => sendMessage('readLook', undefined),
      show: opened.setLook,
      onError: () => undefined,
    },
    opened.signal,
  );
  return true;
}

/** Null where the list was to open it and there is no article. */
async function whatToShow(
  { itself, choice, joined, begun }: Opening,
  rules: SiteRules,
  { font }: Look,
): Promise<Article | Problem | null> {
  // It comes while the article is found. Where the list opens, there may be none.
  if (!itself) void fetchFont(font, loadFont);
  const shown = joined?.article ?? (await extract(rules, choice?.chosen, begun));
  if (itself && typeof shown === 'string') return null;
  // Set in its font at once: a face that comes later has the text laid out anew, and the page below.
  await soon(fetchFont(font, loadFont, typeof shown === 'string' ? undefined : needsOf(shown)));
  return shown;
}

function ask(): Promise<Prepared> {
  return sendMessage('prepare', knowledge === null).catch(() => unprepared);
}

async function prepare(): Promise<Prepared> {
  const answer = asked ?? ask();
  asked = null;
  if (!hasMessages()) await sendMessage('readSpare', undefined).then(keepSpare, () => undefined);
  return answer;
}

/** What is selected on the page, before the reader covers it. */
function selectedRange(): Range | undefined {
  const selection = getSelection();
  const isSome = selection && !selection.isCollapsed && selection.rangeCount > 0;
  return isSome ? selection.getRangeAt(0).cloneRange() : undefined;
}

/** Shows something else of the page in the reader; for the list, it was open all the time. */
async function reopen(choice: Choice): Promise<void> {
  leave();
  await open({ choice });
}

async function pick(): Promise<void> {
  const tools = await loadTools('pick');
  leave();
  const picked = await tools.pickArticle(document, translate);
  await open(picked ? { choice: { chosen: picked.element, selector: picked.selector } } : {});
}

function leaveOut(what: 'page' | 'section'): void {
  tell(sendMessage('leaveOut', what));
}

/** Milliseconds that an article which is there waits for its font. */
const patience = 100;

function soon(ready: Promise<unknown>): Promise<unknown> {
  return Promise.race([ready, new Promise((over) => setTimeout(over, patience))]);
}

/** The look is shown already; where it cannot be kept, reading goes on. */
function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

async function extract(site: SiteRules, chosen?: Chosen, before?: Promise<Begun | null>) {
  if (!knowledge) return 'failed';
  try {
    const begun = (await before) ?? (chosen ? null : await beginOn(document, document.URL));
    return await knowing(knowledge, async (all) => {
      const options = { site, begun, ...(chosen && { chosen }) };
      const article = await withPauses(extractWith(all, document, options));
      return article ?? (waitsForConsentWith(all, document) ? 'consent' : 'no-article');
    });
  } catch {
    return 'failed';
  }
}

function beginOn(page: Document, url: string): Promise<Begun | null> {
  return withPauses(begin(page, url));
}

/** The article of a further page of the text. */
async function readPage(page: Document, site: SiteRules, url: string) {
  if (!knowledge) return null;
  const begun = await beginOn(page, url);
  const article = await knowing(knowledge, (all) =>
    withPauses(extractWith(all, page, { url, site, begun })),
  );
  return article && { article, sources: sourcesOf(article) };
}

/** Has the code of the second vote come, where it will be wanted. */
function fetchVote(begun: Begun | null): void {
  if (begun?.seen?.own.isClear === false) loadTools('vote').catch(() => undefined);
}

/** Runs with all that is known; the code of the second vote comes where it turns out to be wanted. */
function knowing<Result>(
  data: KnownData,
  run: (all: Knowledge) => Promise<Result>,
): Promise<Result> {
  return withSecondVote(
    (secondVote) => run({ ...data, secondVote }),
    async () => (await loadTools('vote')).secondVote,
  );
}

function leave() {
  leaving = true;
  reader?.close();
  leaving = false;
}

const pageReader: PageReader = {
  toggle: async () => {
    if (reader) reader.close();
    else await open({ begun: ahead.take() });
  },
  openItself: () => open({ itself: true }),
  leave,
  state: () => ({ open: reader !== null, problem, contentType: document.contentType }),
};
if (leaveInPage(pageReader)) {
  if (auto) auto.take(pageReader);
  // Elsewhere this script comes when the reader is to open: what that takes is asked for before the order comes.
  else {
    asked = ask();
    askFirstFonts();
    // In a task of its own: the order to open is not kept waiting.
    setTimeout(() => {
      if (asked) void ahead.now().then(fetchVote);
    });
  }
}
