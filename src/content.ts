import { extractFurther } from './content/extractFurther.ts';
import { inItsFont } from './content/inItsFont.ts';
import { prepare } from './content/prepare.ts';
import { selectedRange } from './content/selectedRange.ts';
import { startExtraction } from './content/startExtraction.ts';
import type { Chosen } from './extract/site/chosen.ts';
import type { Extracted } from './extract/sources.ts';
import { closeOnBack } from './history/closeOnBack.ts';
import { autoInPage } from './messages/AutoPage.ts';
import { askFirstFonts, loadFont } from './messages/loadFont.ts';
import { leaveInPage, type PageReader } from './messages/PageReader.ts';
import { sendMessage } from './messages/protocol.ts';
import { dropTools, loadTools } from './messages/Tools.ts';
import { browser } from './platform/browser.ts';
import { translate } from './platform/translate.ts';
import type { Joined } from './reader/following/Joined.ts';
import type { Face } from './reader/fonts/faces.ts';
import { needsOf } from './reader/fonts/needsOf.ts';
import { fetchFont } from './reader/fonts/useFont.ts';
import { openReader, type Problem, type Reader } from './reader/openReader.ts';
import { followLook } from './settings/followLook.ts';
import type { Look } from './settings/Look.ts';

let reader: Reader | null = null;
let problem: Problem | null = null;
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
}

async function open(opening: Opening = {}): Promise<boolean> {
  const { itself, choice, joined } = opening;
  const selection = selectedRange();
  const preparing = prepare();
  // Where the list opens, there may be no article to set in a font.
  if (!itself) askFirstFonts();
  // Once all is asked for, so that it comes meanwhile.
  const extract = joined
    ? async () => ({ article: joined.article, sources: null })
    : startExtraction(choice?.chosen);
  const { look, site, rules, singleKeys, section, place, lasting } = await preparing;
  if (joined?.signal.aborted) return false;
  // Only now, so that nothing of the page is seen between the two.
  if (joined) leave();
  if (reader) return true;
  const decided = { knowledge: lasting.knowledge, rules };
  const found = await whatToShow(extract(decided), look, lasting.faces[look.font], itself);
  if (reader) return true;
  if (found === null) return false;
  problem = typeof found === 'string' ? found : null;
  const { article: shown, sources } =
    typeof found === 'string' ? { article: found, sources: null } : found;
  const opened = openReader(document, shown, {
    look,
    articleStyles: lasting.articleStyles,
    faces: lasting.faces,
    translate,
    loadFont,
    site,
    listed: itself ? { section, leaveOut } : undefined,
    onLook: (change, forSite) => keepLook(change, forSite),
    version: browser.runtime.getManifest().version,
    loadTools: (name) => loadTools(name),
    onPick: pick,
    onSelection: selection && (() => void reopen({ chosen: selection, selector: null })),
    picked: choice?.selector ?? null,
    sources,
    following: {
      readPage: extractFurther,
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
  extracting: Promise<Extracted | Problem>,
  { css }: Look,
  faces: readonly Face[],
  itself = false,
): Promise<Extracted | Problem | null> {
  // They come while the article is found.
  if (!itself) void fetchFont(faces, loadFont);
  const styling = css && loadTools('ownCss').catch(() => undefined);
  const found = await extracting;
  const article = typeof found === 'string' ? null : found.article;
  if (itself && !article) return null;
  await Promise.all([styling, inItsFont(faces, article ? needsOf(article) : undefined)]);
  return found;
}

/** Shows something else of the page in the reader; for the list, it was open all the time. */
async function reopen(choice: Choice): Promise<void> {
  leave();
  await open({ choice });
}

async function pick(): Promise<void> {
  const asked = reader;
  const tools = await loadTools('pick');
  // Asked for again, or closed, while they were on their way.
  if (reader !== asked) return;
  leave();
  void tools
    .pickArticle(document, translate)
    .then((picked) =>
      open(picked ? { choice: { chosen: picked.element, selector: picked.selector } } : {}),
    );
}

function leaveOut(what: 'page' | 'section'): void {
  tell(sendMessage('leaveOut', what));
}

/** What was asked for is shown already; where it cannot be kept, reading goes on. */
function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

function leave() {
  leaving = true;
  reader?.close();
  leaving = false;
}

const pageReader: PageReader = {
  toggle: async () => {
    if (reader) {
      reader.close();
      // The press that closes brings it too.
      dropTools('extract');
    } else await open();
  },
  readSelection: async () => {
    const chosen = selectedRange();
    await open(chosen && { choice: { chosen, selector: null } });
  },
  openItself: () => open({ itself: true }),
  leave,
  state: () => ({ open: reader !== null, problem, contentType: document.contentType }),
};
// The build lets none of this run a second time in a page.
leaveInPage(pageReader);
auto?.take(pageReader);
