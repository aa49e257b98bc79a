import * as v from 'valibot';
import { onMessage } from '../messages/protocol.ts';
import { putReader } from '../messages/toggleReader.ts';
import { browser } from '../platform/browser.ts';
import { checkPartial } from '../settings/check.ts';
import { LookSchema } from '../settings/Look.ts';
import { changeLook } from '../settings/store.ts';
import { opensItself } from '../sites/ruleFor.ts';
import { changeSiteLook, readSites, siteWithLook } from '../sites/siteStore.ts';
import { readFont } from './readFont.ts';

const SenderSchema = v.object({
  id: v.literal(browser.runtime.id),
  /** Our scripts run in no inner frame. */
  frameId: v.literal(0),
  url: v.string(),
  tab: v.object({ id: v.number() }),
});

/**
 * Answers our scripts in pages. A page may have taken over the process that they live in, so the
 * sender, what is sent, and what the list says are checked here again.
 */
export function answerPages(): void {
  onMessage('openListed', async ({ sender }) => {
    const { url, tab } = v.parse(SenderSchema, sender);
    if (opensItself(await readSites(), url)) await putReader(tab.id);
  });
  onMessage('keepLook', async ({ sender, data }) => {
    const { url } = v.parse(SenderSchema, sender);
    const change = checkPartial(LookSchema, data).value;
    const site = await siteWithLook(url);
    await (site ? changeSiteLook(site, change) : changeLook(change));
  });
  onMessage('loadFont', async ({ sender, data }) => {
    v.parse(SenderSchema, sender);
    return readFont(data);
  });
  onMessage('openSettings', async ({ sender }) => {
    v.parse(SenderSchema, sender);
    await browser.runtime.openOptionsPage();
  });
}
