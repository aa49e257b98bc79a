import { extractFurther } from './content/extractFurther.ts';
import { inItsFont } from './content/inItsFont.ts';
import { prepare, type Ready } from './content/prepare.ts';
import { selectedRange } from './content/selectedRange.ts';
import { type Extraction, startExtraction } from './content/startExtraction.ts';
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
import { needsOf } from './reader/fonts/needsOf.ts';
import { fetchFont } from './reader/fonts/useFont.ts';
import { openReader, type Problem, type Reader } from './reader/openReader.ts';
import { followLook } from './settings/followLook.ts';
import type { Look } from './settings/Look.ts';

// Finds the article of the page that this script was put into, and shows it. The build
// (`runOnce` in `build.mjs`) has it run once in a page, however often it is put there.

let reader: Reader | null = null;
/** Why the open reader shows no article. */
let problem: Problem | null = null;
/** The reader is being closed by us and not by a person. */
let leaving = false;
const auto = autoInPage();

/** What somebody pointed at on the page, to be read instead of what would be found. */
interface Choice {
  chosen: Chosen;
  /** Names it on other pages of the site. */
  selector: string | null;
}

/** How an opening differs from the usual one, which a person asked for. */
interface Opening {
  /** On a listed site the reader opens by itself: without an article it stays closed. */
  isAutomatic?: boolean;
  choice?: Choice | undefined;
  /** Several pages read as one, to be shown instead of this page's own article. */
  joined?: Joined;
}

/** @returns whether the reader is open now. */
async function open(opening: Opening = {}): Promise<boolean> {
  const { isAutomatic, choice, joined } = opening;
  // The selection is gone once the reader covers the page.
  const selection = selectedRange();
  const preparing = prepare();
  // An automatic opening may find no article to set in a font.
  if (!isAutomatic) askFirstFonts();
  // The extraction starts after the messages are sent, so that the answers come meanwhile.
  const extract = joined
    ? async () => ({ article: joined.article, sources: null })
    : startExtraction(choice?.chosen);
  const prepared = await preparing;
  if (joined?.signal.aborted) return false;
  // The old reader closes right before the new one opens, so that the page is not seen in between.
  if (joined) leave();
  if (reader) return true;
  const found = await whatToShow(extract, prepared, isAutomatic);
  if (reader) return true;
  if (found === null) return false;
  show(found, prepared, opening, selection);
  return true;
}

/** Opens the reader with an article, or with the reason why there is none. */
function show(
  found: Extracted | Problem,
  { look, site, singleKeys, section, place, lasting }: Ready,
  { isAutomatic, choice, joined }: Opening,
  selection: Range | undefined,
): void {
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
    listed: isAutomatic
      ? { section, leaveOut: (what) => tell(sendMessage('leaveOut', what)) }
      : undefined,
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
    // A remembered place is one in the whole article, and means nothing in a part that was chosen.
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
  if (!isAutomatic) {
    auto?.changed('open');
    closeOnBack(document, opened.close, opened.signal);
  }
  const keepLook = followLook(
    {
      keep: (change: Partial<Look>, forSite: boolean) =>
        sendMessage('keepLook', { change, forSite }),
      read: () => sendMessage('readLook', undefined),
      show: opened.setLook,
      onError: () => undefined,
    },
    opened.signal,
  );
}

/**
 * Ends the extraction, and waits for what its article is shown with.
 *
 * @returns the article, or why there is none; null where there is none and the opening is automatic.
 */
async function whatToShow(
  extract: Extraction,
  { look, rules, lasting }: Ready,
  isAutomatic = false,
): Promise<Extracted | Problem | null> {
  const extracting = extract({ knowledge: lasting.knowledge, rules });
  const faces = lasting.faces[look.font];
  // Fonts and the code for the person's own CSS are fetched while the article is found.
  if (!isAutomatic) void fetchFont(faces, loadFont);
  const styling = look.css && loadTools('ownCss').catch(() => undefined);
  const found = await extracting;
  const article = typeof found === 'string' ? null : found.article;
  if (isAutomatic && !article) return null;
  await Promise.all([styling, inItsFont(faces, article ? needsOf(article) : undefined)]);
  return found;
}

/** Shows another part of the page in the reader. To `auto.js`, the reader was open all the time. */
async function reopen(choice: Choice): Promise<void> {
  leave();
  await open({ choice });
}

/** Closes the reader for the person to point at the article on the page, and opens it with that. */
async function pick(): Promise<void> {
  const asked = reader;
  const tools = await loadTools('pick');
  // The reader was closed, or picking was asked for again, while the code was loading.
  if (reader !== asked) return;
  leave();
  void tools
    .pickArticle(document, translate)
    .then((picked) =>
      open(picked ? { choice: { chosen: picked.element, selector: picked.selector } } : {}),
    );
}

/** Sends a change to the background. It is shown already; if it cannot be stored, reading goes on. */
function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

/** Closes the reader without telling `auto.js` that a person did. */
function leave() {
  leaving = true;
  reader?.close();
  leaving = false;
}

const pageReader: PageReader = {
  toggle: async () => {
    if (reader) {
      reader.close();
      // `toggleReader` puts `extract.js` into the page on every press, also on one that closes.
      dropTools('extract');
    } else await open();
  },
  readSelection: async () => {
    const chosen = selectedRange();
    await open(chosen && { choice: { chosen, selector: null } });
  },
  openAutomatically: () => open({ isAutomatic: true }),
  leave,
  state: () => ({ open: reader !== null, problem, contentType: document.contentType }),
};
leaveInPage(pageReader);
auto?.take(pageReader);
