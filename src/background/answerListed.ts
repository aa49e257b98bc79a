import * as v from 'valibot';
import { keepLeft, takeLeft } from '../auto/leftStore.ts';
import { onMessage } from '../messages/protocol.ts';
import { loadReader } from '../messages/toggleReader.ts';
import { opensItself } from '../sites/Sites.ts';
import { pageOf, sectionOf } from '../sites/sectionOf.ts';
import { addPattern, readSites } from '../sites/siteStore.ts';
import { SenderSchema } from './SenderSchema.ts';

const entry = v.pipe(v.string(), v.maxLength(4000));
const EntrySchema = v.object({ entry, comingBack: v.boolean() });
const LeftSchema = v.object({ entry, left: v.picklist(['open', 'closed']) });
const WhatSchema = v.picklist(['page', 'section']);

/**
 * Answers the messages about opening by itself on listed sites, of `auto.js` and of the reader that it
 * opened. Sender and payload are checked as in `answerPages`.
 */
export function answerListed(): void {
  onMessage('arrive', async ({ sender, data }) => {
    const { url, tab } = v.parse(SenderSchema, sender);
    const { entry, comingBack } = v.parse(EntrySchema, data);
    const opens = opensItself(await readSites(), url);
    const left = await takeLeft(tab.id, entry, comingBack);
    if (opens && left !== 'closed') await loadReader(tab.id);
    return { opens, left };
  });
  onMessage('keepLeft', async ({ sender, data }) => {
    const { tab } = v.parse(SenderSchema, sender);
    const { entry, left } = v.parse(LeftSchema, data);
    await keepLeft(tab.id, entry, left);
  });
  onMessage('leaveOut', async ({ sender, data }) => {
    const { url } = v.parse(SenderSchema, sender);
    const pattern = v.parse(WhatSchema, data) === 'page' ? pageOf(url) : sectionOf(url);
    if (pattern) await addPattern({ ...pattern, never: true });
  });
}
