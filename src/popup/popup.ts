import english from '../locales/en.json';
import { takeFailure } from '../messages/failureStore.ts';
import { toggleReader } from '../messages/toggleReader.ts';
import { browser } from '../platform/browser.ts';
import { keepSpare } from '../platform/spareMessage.ts';
import { type MessageKey, translate } from '../platform/translate.ts';
import type { Problem } from '../reader/openReader.ts';
import { inTurn } from '../settings/inTurn.ts';
import { watchItems } from '../settings/watchStore.ts';
import { element } from '../ui/element.ts';
import { localise } from '../ui/localise.ts';
import { say, sayError } from '../ui/notice.ts';
import { showListing } from './listingView.ts';
import { showLook } from './lookView.ts';
import { currentPage, type Page } from './page.ts';
import { showRules } from './rulesView.ts';
import { showShortcut } from './shortcutView.ts';

keepSpare(english);

const problemKeys = {
  'no-article': 'popup_no_article',
  consent: 'popup_consent',
  failed: 'popup_failed',
} as const satisfies Record<Problem, MessageKey>;

const toggle = element('#toggle', HTMLButtonElement);

function showPage(page: Page): void {
  if (page.restriction) {
    say(translate(`restricted_${page.restriction}`));
    return;
  }
  const open = page.state?.open ?? false;
  element('#toggle span', HTMLElement).textContent = translate(open ? 'popup_close' : 'popup_open');
  toggle.hidden = false;
  toggle.onclick = () => void press(page.tabId).catch(sayError);
  if (page.state?.problem) say(translate(problemKeys[page.state.problem]));
}

async function press(tabId: number): Promise<void> {
  if (await toggleReader(tabId)) window.close();
  else say(translate('restricted_access'));
}

async function sayFailure(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  const failure = await takeFailure();
  if (failure !== null) sayError(failure);
}

function showAll(): void {
  element('main', HTMLElement).removeAttribute('aria-busy');
  if (!toggle.hidden) toggle.focus();
}

async function start(): Promise<void> {
  localise(document);
  element('#more', HTMLButtonElement).onclick = () =>
    void browser.runtime.openOptionsPage().then(() => window.close(), sayError);
  // The page can be read whatever failed, the storage included.
  await sayFailure().catch(sayError);
  const page = await currentPage();
  if (page) showPage(page);
  const url = page && !page.restriction ? page.url : '';
  const showSite = inTurn(() => Promise.all([showListing(url), showRules(url)]));
  await Promise.all([showSite(), showLook(url), showShortcut()]);
  watchItems(() => void showSite().catch(sayError), new AbortController().signal);
}

void start().catch(sayError).finally(showAll);
