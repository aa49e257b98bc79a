import type { pickArticle } from '../pick/pickArticle.ts';
import type { startPick } from '../reader/removed/pick/startPick.ts';
import { sendMessage } from './protocol.ts';

/** What `pick.js` leaves in its own world of a page for `content.js`. */
export interface PickTools {
  pickArticle: typeof pickArticle;
  startPick: typeof startPick;
}

const key = Symbol.for('broadsheet pick');

export function leavePickTools(tools: PickTools): void {
  Reflect.set(globalThis, key, tools);
}

/** The tools for pointing at something, loaded on the first call. */
export async function loadPickTools(): Promise<PickTools> {
  if (!Reflect.has(globalThis, key)) await sendMessage('loadPickTools', undefined);
  return Reflect.get(globalThis, key) as PickTools;
}
