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
 * What the scripts provide that are loaded into a page when they are needed, by the name of the script.
 * A script leaves its functions in the extension's own world of the page with `leaveTools`, where
 * `content.js` finds them with `loadTools`.
 */
export interface Tools {
  /** Finds the article. The one script that is always loaded, right before `content.js`. */
  extract: {
    beginHere: typeof beginHere;
    extractFrom: typeof extractFrom;
    extractHere: typeof extractHere;
  };
  /** Lets somebody point at the article on the page, or at something in the reader. */
  pick: { pickArticle: typeof pickArticle; startPick: typeof startPick };
  /** Saves an article in other formats. */
  take: { toEpub: typeof toEpub; toHtml: typeof toHtml; toMarkdown: typeof toMarkdown };
  /** Reads the following pages of a text. */
  join: { offerFollowing: typeof offerFollowing };
  /** What the buttons in the reader's bar open. */
  panels: PanelTools;
  /** Readability, for articles that are not found clearly. */
  vote: { secondVote: SecondVote };
  /** Applies a site's rules, and what somebody chose to read. */
  decisions: Decisions;
  /** Checks the person's own CSS. */
  ownCss: { cleanCss: typeof cleanCss };
  /** DOMPurify, for browsers that have no sanitiser of their own. */
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

/** Scripts that are being loaded: a second call waits for the first. */
const coming = new Map<keyof Tools, Promise<void>>();

/**
 * Loads a script's tools on the first call; later calls get the same ones.
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
 * Loads tools that are used once, and takes them out of the page's world: nothing keeps them in memory
 * once the caller has let go of them.
 *
 * @throws as `loadTools`.
 */
export async function takeTools<Name extends keyof Tools>(name: Name): Promise<Tools[Name]> {
  const tools = await loadTools(name);
  dropTools(name);
  return tools;
}

/** Takes a script's tools out of the page's world; `loadTools` runs the script again. */
export function dropTools(name: keyof Tools): void {
  Reflect.deleteProperty(globalThis, toolsKey(name));
}
