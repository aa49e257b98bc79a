import type { Lasting, Prepared } from '../messages/Prepared.ts';
import { sendMessage } from '../messages/protocol.ts';
import { unprepared } from '../messages/unprepared.ts';
import { keepSpare } from '../platform/spareMessage.ts';
import { hasMessages } from '../platform/translate.ts';

/** Knowledge is null where the background never answered: then nothing can be extracted. */
interface Ready extends Omit<Prepared, 'lasting'> {
  lasting: Omit<Lasting, 'knowledge'> & { knowledge: Lasting['knowledge'] | null };
}

const nothing: Ready['lasting'] = {
  knowledge: null,
  articleStyles: '',
  faces: { serif: [], sans: [], dyslexic: [], system: [] },
};

/**
 * What an opening takes, from the background; where that does not answer, what can do instead.
 * Not kept for the next opening, or an open reader would hold all the knowledge in memory.
 */
export async function prepare(): Promise<Ready> {
  const answer = sendMessage('prepare', undefined).catch(() => unprepared);
  if (!hasMessages()) await sendMessage('readSpare', undefined).then(keepSpare, () => undefined);
  const prepared = await answer;
  return { ...prepared, lasting: prepared.lasting ?? nothing };
}
