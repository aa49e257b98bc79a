import english from '../locales/en.json';
import { onToggle } from '../messages/OwnPage.ts';
import { browser } from '../platform/browser.ts';
import { keepSpare } from '../platform/spareMessage.ts';
import { translate } from '../platform/translate.ts';
import type { Reader } from '../reader/openReader.ts';
import { changeLook, readSettings } from '../settings/store.ts';
import { watchItems } from '../settings/watchStore.ts';
import { element } from '../ui/element.ts';
import { localise } from '../ui/localise.ts';
import { lookForm } from '../ui/lookForm.ts';
import { sayError } from '../ui/notice.ts';
import { onSystemTheme, showPreview } from '../ui/showPreview.ts';
import { openSample } from './openSample.ts';
import { readSample } from './readSample.ts';
import { showKey } from './showKey.ts';

keepSpare(english);

localise(document);

let reader: Reader | null = null;

async function toggle(): Promise<void> {
  if (reader) return reader.close();
  const sample = element('#sample', HTMLElement);
  const article = readSample(sample, translate('sample_paper'), location.href);
  reader = await openSample(article, {
    onClose() {
      reader = null;
    },
    onError: sayError,
  });
}

const form = lookForm(element('#look', HTMLFormElement), translate, (change) => {
  void changeLook(change).catch(sayError);
});

async function show(): Promise<void> {
  const { look } = await readSettings();
  form.show(look);
  showPreview(look);
  await showKey();
}

const refresh = () => void show().catch(sayError);
element('#read', HTMLButtonElement).onclick = () => void toggle().catch(sayError);
element('#settings', HTMLButtonElement).onclick = () =>
  void browser.runtime.openOptionsPage().catch(sayError);
void onToggle(() => void toggle().catch(sayError)).catch(sayError);
watchItems(refresh, new AbortController().signal);
onSystemTheme(refresh);
// The key may have been changed in the browser's own page meanwhile.
addEventListener('focus', refresh);
refresh();
