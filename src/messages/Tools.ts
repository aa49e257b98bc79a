import type { beginHere, extractFrom, extractHere } from '../content/extractHere.ts';
import type { SecondVote } from '../extract/find/SecondVote.ts';
import type { Sanitise } from '../extract/seal/Sanitise.ts';
import type { Decisions } from '../extract/site/decisions.ts';
import type { pickArticle } from '../pick/pickArticle.ts';
import type { offerFollowing } from '../reader/following/offerFollowing.ts';
import type { cleanCss } from '../reader/look/cleanCss.ts';
import type { PanelTools } from '../reader/panel/PanelTools.ts';
import type { startPick } from '../reader/removed/pick/startPick.ts';
import type { toEpub } from '../reader/take/epub/toEpub.ts';
import type { toMarkdown } from '../reader/take/markdown/toMarkdown.ts';
import type { toHtml } from '../reader/take/toHtml.ts';
import { toolsKey } from './leaveTools.ts';
import { sendMessage } from './protocol.ts';

/**
 * What the reader needs at times, by the name of the script that brings it. The script leaves it in
 * the extension's own world of a page for `content.js`.
 */
export interface Tools {
  /** For finding the article; there already when somebody opens the reader. */
  extract: {
    beginHere: typeof beginHere;
    extractFrom: typeof extractFrom;
    extractHere: typeof extractHere;
  };
  /** For pointing at something. */
  pick: { pickArticle: typeof pickArticle; startPick: typeof startPick };
  /** For taking an article along in other formats. */
  take: { toEpub: typeof toEpub; toHtml: typeof toHtml; toMarkdown: typeof toMarkdown };
  /** For reading the following pages of a text. */
  join: { offerFollowing: typeof offerFollowing };
  /** What the buttons in the reader's bar open. */
  panels: PanelTools;
  /** For articles that are not found clearly. */
  vote: { secondVote: SecondVote };
  /** For sites that have rules, and for what somebody chose to read. */
  decisions: Decisions;
  /** For CSS of somebody's own. */
  ownCss: { cleanCss: typeof cleanCss };
  /** For browsers that have no sanitiser of their own. */
  purify: { sanitise: Sanitise };
}

export const toolNames = [
  'extract',
  'pick',
  'take',
  'join',
  'panels',
  'vote',
  'decisions',
  'ownCss',
  'purify',
] as const satisfies (keyof Tools)[];

/** `loadTools`, as a parameter of what is tested without it. */
export type LoadTools = <Name extends keyof Tools>(name: Name) => Promise<Tools[Name]>;

/** What is on its way is not fetched twice. */
const coming = new Map<keyof Tools, Promise<void>>();

/**
 * Tools of one kind, fetched on the first call.
 *
 * @param fetch runs their script in this page; in other pages than our own the background does that.
 * @throws where the script cannot be put into the page.
 */
export async function loadTools<Name extends keyof Tools>(
  name: Name,
  fetch: (name: Name) => Promise<void> = (wanted) => sendMessage('loadTools', wanted),
): Promise<Tools[Name]> {
  const key = toolsKey(name);
  if (!Reflect.has(globalThis, key)) {
    const fetched = coming.get(name) ?? fetch(name).finally(() => coming.delete(name));
    coming.set(name, fetched);
    await fetched;
    // Firefox says nothing of a script that it could not run.
    if (!Reflect.has(globalThis, key)) throw new Error(name);
  }
  return Reflect.get(globalThis, key) as Tools[Name];
}

/**
 * The same for tools that are used once: what they take in memory is free after it.
 *
 * @throws as `loadTools`.
 */
export async function takeTools<Name extends keyof Tools>(name: Name): Promise<Tools[Name]> {
  const tools = await loadTools(name);
  dropTools(name);
  return tools;
}

/** Lets go of tools that a script has left; whoever wants them again has it run again. */
export function dropTools(name: keyof Tools): void {
  Reflect.deleteProperty(globalThis, toolsKey(name));
}
