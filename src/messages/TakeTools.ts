import type { toHtml } from '../reader/take/toHtml.ts';
import type { toMarkdown } from '../reader/take/toMarkdown.ts';
import { sendMessage } from './protocol.ts';

/** What `take.js` leaves in the extension's own world of a page. */
export interface TakeTools {
  toMarkdown: typeof toMarkdown;
  toHtml: typeof toHtml;
}

const key = Symbol.for('broadsheet take');

export function leaveTakeTools(tools: TakeTools): void {
  Reflect.set(globalThis, key, tools);
}

/** The tools for other formats, loaded when they are first asked for. */
export async function loadTakeTools(): Promise<TakeTools> {
  if (!Reflect.get(globalThis, key)) await sendMessage('loadTakeTools', undefined);
  return Reflect.get(globalThis, key) as TakeTools;
}
