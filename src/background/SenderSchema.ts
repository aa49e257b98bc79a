import * as v from 'valibot';
import { browser } from '../platform/browser.ts';

/** The sender of a message that the background answers: a script of ours in a tab's main frame. */
export const SenderSchema = v.object({
  id: v.literal(browser.runtime.id),
  frameId: v.literal(0),
  url: v.string(),
  tab: v.object({ id: v.number(), incognito: v.boolean() }),
});
