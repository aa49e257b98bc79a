import type { Article } from '../extract/index.ts';
import { loadTools } from '../messages/Tools.ts';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';
import { openReader, type Reader } from '../reader/openReader.ts';
import { changeLook, changePreferences, readSettings, resetLook } from '../settings/store.ts';
import { watchItems } from '../settings/watchStore.ts';
import { loadScript } from './loadScript.ts';

/** Opens the reader, the same as on any page, on an article of our own. What is changed in it is kept. */
export async function openSample(article: Article, onClose: () => void): Promise<Reader> {
  const { look, preferences } = await readSettings();
  const reader = openReader(document, article, {
    look,
    translate,
    loadFont: async (file) => (await fetch(browser.runtime.getURL(`fonts/${file}`))).arrayBuffer(),
    site: null,
    onLook: (change) => void changeLook(change),
    version: browser.runtime.getManifest().version,
    loadTools: (name) => loadTools(name, (script) => loadScript(`${script}.js`)),
    onPick: () => undefined,
    picked: null,
    sources: null,
    onRule: () => undefined,
    onResetLook: () => void resetLook(),
    place: null,
    onPlace: () => undefined,
    singleKeys: preferences.singleKeys,
    onSingleKeys: (on) => void changePreferences({ singleKeys: on }),
    onClose,
  });
  const follow = () => void readSettings().then((settings) => reader.setLook(settings.look));
  watchItems(follow, reader.signal);
  return reader;
}
