import english from '../locales/en.json';
import { onToggle } from '../messages/OwnPage.ts';
import { browser } from '../platform/browser.ts';
import { keepSpare } from '../platform/spareMessage.ts';
import { translate } from '../platform/translate.ts';
import type { Reader } from '../reader/openReader.ts';
import { changeLook, readCommonLook } from '../settings/store.ts';
import { element } from '../ui/element.ts';
import { localise } from '../ui/localise.ts';
import { sayError } from '../ui/notice.ts';
import { showPreview } from '../ui/showPreview.ts';
import { startLookForm } from '../ui/startLookForm.ts';
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

const refreshKey = () => void showKey().catch(sayError);
element('#read', HTMLButtonElement).onclick = () => void toggle().catch(sayError);
element('#settings', HTMLButtonElement).onclick = () =>
  void browser.runtime.openOptionsPage().catch(sayError);
void onToggle(() => void toggle().catch(sayError)).catch(sayError);
void startLookForm({ keep: changeLook, read: readCommonLook, preview: showPreview }).catch(
  sayError,
);
// The key may have been changed in the browser's own page meanwhile.
addEventListener('focus', refreshKey);
refreshKey();
