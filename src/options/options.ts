import english from '../locales/en.json';
import { browser } from '../platform/browser.ts';
import { keepSpare } from '../platform/spareMessage.ts';
import { inTurn } from '../settings/inTurn.ts';
import { watchItems } from '../settings/watchStore.ts';
import { readSites } from '../sites/siteStore.ts';
import { localise } from '../ui/localise.ts';
import { sayError } from '../ui/notice.ts';
import { startAddForm } from './addForm.ts';
import { showApart } from './apartView.ts';
import { startCarry } from './carryForm.ts';
import { showListed } from './listedView.ts';
import { startLook } from './lookView.ts';
import { startPasteForm } from './pasteForm.ts';
import { startPreferences } from './preferencesForm.ts';
import { startRulesForm } from './rulesForm.ts';
import { showRules } from './rulesView.ts';
import { startSearch } from './search.ts';
import { showStored } from './storedView.ts';
import { showTest, startTestForm } from './testForm.ts';

keepSpare(english);

localise(document);
startAddForm();
startTestForm();
startPasteForm();
startCarry();
startRulesForm();
startSearch();
void startLook().catch(sayError);
const showPreferences = startPreferences();

const showAll = inTurn(async () => {
  const sites = await readSites();
  showApart(sites);
  showRules(sites);
  await Promise.all([showListed(sites), showPreferences(), showStored(), showTest()]);
});

const refresh = () => void showAll().catch(sayError);
watchItems(refresh, new AbortController().signal);
browser.permissions.onAdded.addListener(refresh);
browser.permissions.onRemoved.addListener(refresh);
addEventListener('focus', refresh);
refresh();
