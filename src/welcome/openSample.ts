import type { Article } from '../extract/index.ts';
import { loadTools } from '../messages/Tools.ts';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';
import { faces } from '../reader/fonts/faces.ts';
import { openReader, type Reader } from '../reader/openReader.ts';
import { articleStyles } from '../reader/styles/articleStyles.ts';
import { followLook } from '../settings/followLook.ts';
import {
  changeLook,
  changePreferences,
  readCommonLook,
  readSettings,
  resetLook,
} from '../settings/store.ts';
import { loadOwnFont } from '../ui/loadOwnFont.ts';
import { loadScript } from '../ui/loadScript.ts';

/**
 * Opens the reader, the same as on any page, on an article of our own. What is changed in it is kept.
 *
 * @param onError called where it cannot be kept.
 */
export async function openSample(
  article: Article,
  { onClose, onError }: { onClose(): void; onError(error: unknown): void },
): Promise<Reader> {
  const { look, preferences } = await readSettings();
  const reader = openReader(document, article, {
    look,
    articleStyles,
    faces,
    translate,
    loadFont: loadOwnFont,
    site: null,
    onLook: (change) => keepLook(change),
    version: browser.runtime.getManifest().version,
    loadTools: (name) => loadTools(name, (script) => loadScript(`${script}.js`)),
    onPick: () => Promise.resolve(),
    picked: null,
    sources: null,
    onRule: () => undefined,
    onResetLook: () => void resetLook().catch(onError),
    place: null,
    onPlace: () => undefined,
    singleKeys: preferences.singleKeys,
    onSingleKeys: (on) => void changePreferences({ singleKeys: on }).catch(onError),
    onClose,
  });
  const keepLook = followLook(
    {
      keep: changeLook,
      read: readCommonLook,
      show: reader.setLook,
      onError,
    },
    reader.signal,
  );
  return reader;
}
