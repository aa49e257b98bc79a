import type { KnownData } from '../extract/Knowledge.ts';
import type { Prepared } from '../messages/Prepared.ts';
import { sendMessage } from '../messages/protocol.ts';
import { unprepared } from '../messages/unprepared.ts';
import { keepSpare } from '../platform/spareMessage.ts';
import { hasMessages } from '../platform/translate.ts';

/** What the extraction works with, once the background has handed it over. */
let knowledge: KnownData | null = null;

/** What an opening takes, from the background; where that does not answer, what can do instead. */
export async function prepare(): Promise<Prepared> {
  const answer = sendMessage('prepare', knowledge === null).catch(() => unprepared);
  if (!hasMessages()) await sendMessage('readSpare', undefined).then(keepSpare, () => undefined);
  const prepared = await answer;
  knowledge ??= prepared.knowledge;
  return { ...prepared, knowledge };
}
