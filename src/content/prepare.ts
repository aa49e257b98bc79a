import type { Lasting, Prepared } from '../messages/Prepared.ts';
import { sendMessage } from '../messages/protocol.ts';
import { unprepared } from '../messages/unprepared.ts';
import { keepSpare } from '../platform/spareMessage.ts';
import { hasMessages } from '../platform/translate.ts';

/** The background's answer, or what stands in for it: without knowledge, nothing can be extracted. */
export interface Ready extends Omit<Prepared, 'lasting'> {
  lasting: Omit<Lasting, 'knowledge'> & { knowledge: Lasting['knowledge'] | null };
}

const nothing: Ready['lasting'] = {
  knowledge: null,
  articleStyles: '',
  faces: { serif: [], sans: [], dyslexic: [], system: [] },
};

/**
 * Asks the background for what an opening needs; defaults, where it does not answer. The answer is not
 * kept for the next opening, or an open reader would hold all word lists in memory.
 */
export async function prepare(): Promise<Ready> {
  const answer = sendMessage('prepare', undefined).catch(() => unprepared);
  if (!hasMessages()) await sendMessage('readSpare', undefined).then(keepSpare, () => undefined);
  const prepared = await answer;
  return { ...prepared, lasting: prepared.lasting ?? nothing };
}
