import { extractArticle, noSiteRules, type SiteRules, sourcesOf } from './extract/index.ts';
import { autoInPage } from './messages/AutoPage.ts';
import { loadFont } from './messages/loadFont.ts';
import { leaveInPage, type PageReader } from './messages/PageReader.ts';
import { sendMessage } from './messages/protocol.ts';
import { translate } from './platform/translate.ts';
import { openReader, type Problem, type Reader } from './reader/openReader.ts';
import { watchItems } from './settings/itemStore.ts';
import { defaultLook } from './settings/Look.ts';
import { readSettings } from './settings/store.ts';
import { displaySite } from './sites/formatPattern.ts';
import { lookSite, readLook, readRules, siteWithLook } from './sites/siteStore.ts';

let reader: Reader | null = null;
let problem: Problem | null = null;

let leaving = false;
const auto = autoInPage();

async function open(itself = false): Promise<void> {
  const [look, site, rules, singleKeys] = await Promise.all([
    currentLook(),
    currentSite(),
    currentRules(),
    hasSingleKeys(),
  ]);
  if (reader) return;
  const shown = extract(rules);
  if (itself && typeof shown === 'string') return;
  problem = typeof shown === 'string' ? shown : null;
  const opened = openReader(document, shown, {
    look,
    translate,
    loadFont,
    site,
    onLook: (change, forSite) => tell(sendMessage('keepLook', { change, forSite })),
    sources: typeof shown === 'string' ? null : sourcesOf(shown),
    onRule: (change) => tell(sendMessage('changeRule', change)),
    onResetLook: (forSite) => tell(sendMessage('resetLook', forSite)),
    singleKeys,
    onSingleKeys: (on) => tell(sendMessage('keepSingleKeys', on)),
    onClose: () => {
      reader = null;
      problem = null;
      if (!leaving) auto?.changed('closed');
    },
  });
  reader = opened;
  if (!itself) auto?.changed('open');
  watchItems(() => void currentLook().then(opened.setLook), opened.signal);
}

/** A page must open with the defaults even where the storage cannot be read. */
function currentLook() {
  return readLook(location.href).catch(() => defaultLook);
}

function currentRules() {
  return readRules(location.href).catch(() => noSiteRules);
}

async function currentSite() {
  const [hasLook, site] = await Promise.all([
    siteWithLook(location.href),
    lookSite(location.href),
  ]).catch(() => [null, null]);
  return site === null ? null : { name: displaySite(site), hasLook: hasLook !== null };
}

function hasSingleKeys() {
  return readSettings().then(
    ({ preferences }) => preferences.singleKeys,
    () => true,
  );
}

/** The look is shown already; where it cannot be kept, reading goes on. */
function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

function extract(site: SiteRules) {
  try {
    return extractArticle(document, { site }) ?? 'no-article';
  } catch {
    return 'failed';
  }
}

function leave() {
  leaving = true;
  reader?.close();
  leaving = false;
}

const pageReader: PageReader = {
  toggle: async () => (reader ? reader.close() : open()),
  openItself: () => open(true),
  leave,
  state: () => ({ open: reader !== null, problem, contentType: document.contentType }),
};
if (leaveInPage(pageReader)) auto?.take(pageReader);
