import * as v from 'valibot';
import { onMessage } from '../messages/protocol.ts';
import { toolNames } from '../messages/Tools.ts';
import { keepPlace } from '../places/placeStore.ts';
import { browser } from '../platform/browser.ts';
import { checkPartial } from '../settings/check.ts';
import { LookSchema } from '../settings/Look.ts';
import { AloudSchema } from '../settings/Preferences.ts';
import { changeAloud, changePreferences, readSettings, resetLook } from '../settings/store.ts';
import { RuleChangeSchema } from '../sites/siteRules.ts';
import { changeRule, keepLook, lookSite, resetSiteLook } from '../sites/siteStore.ts';
import { FontSchema, putFonts } from './putFonts.ts';
import { SenderSchema } from './SenderSchema.ts';

const KeepLookSchema = v.object({ change: v.unknown(), forSite: v.boolean() });

const ShareSchema = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

/**
 * Answers the messages of `content.js` that change settings or load scripts. A compromised page may
 * control the process that our scripts run in, so sender and payload are checked here again; a message
 * that fails the check is answered with an error.
 */
export function answerPages(): void {
  onMessage('keepLook', async ({ sender, data }) => {
    const { url } = v.parse(SenderSchema, sender);
    const { change, forSite } = v.parse(KeepLookSchema, data);
    await keepLook(url, checkPartial(LookSchema, change).value, forSite);
  });
  onMessage('resetLook', async ({ sender, data: forSite }) => {
    const { url } = v.parse(SenderSchema, sender);
    const site = forSite ? await lookSite(url) : null;
    await (site ? resetSiteLook(site) : resetLook());
  });
  onMessage('changeRule', async ({ sender, data }) => {
    const { url } = v.parse(SenderSchema, sender);
    await changeRule(url, v.parse(RuleChangeSchema, data));
  });
  onMessage('keepSingleKeys', async ({ sender, data }) => {
    v.parse(SenderSchema, sender);
    await changePreferences({ singleKeys: v.parse(v.boolean(), data) });
  });
  onMessage('readAloud', async ({ sender }) => {
    v.parse(SenderSchema, sender);
    const { speed, voices } = (await readSettings()).preferences;
    return { speed, voices };
  });
  onMessage('keepAloud', async ({ sender, data }) => {
    v.parse(SenderSchema, sender);
    const { value, problems } = checkPartial(AloudSchema, data);
    if (problems.length === 0) await changeAloud(value);
  });
  onMessage('keepPlace', async ({ sender, data }) => {
    const { url, tab } = v.parse(SenderSchema, sender);
    const share = v.parse(ShareSchema, data);
    if (!tab.incognito) await keepPlace(url, share);
  });
  onMessage('loadTools', async ({ sender, data }) => {
    const { tab } = v.parse(SenderSchema, sender);
    const file = `${v.parse(v.picklist(toolNames), data)}.js`;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
  });
  onMessage('loadFont', async ({ sender, data }) => {
    const { tab } = v.parse(SenderSchema, sender);
    await putFonts(tab.id, [v.parse(FontSchema, data)]);
  });
  onMessage('openSettings', async ({ sender }) => {
    v.parse(SenderSchema, sender);
    await browser.runtime.openOptionsPage();
  });
}
