import type { Sources } from '../extract/index.ts';
import type { LoadTools } from '../messages/Tools.ts';
import type { Translate } from '../platform/translate.ts';
import type { Look } from '../settings/Look.ts';
import type { RuleChange } from '../sites/siteRules.ts';
import type { Following, Joined } from './following/Joined.ts';
import type { Faces } from './fonts/faces.ts';
import type { LoadFont } from './fonts/useFont.ts';
import type { Listed } from './listed/makeListedNote.ts';

/** Why there is no article to show. */
export type Problem = 'no-article' | 'consent' | 'failed';

/** What the reader is given, and what it calls. It touches neither storage nor messages itself. */
export interface ReaderOptions {
  look: Look;
  /** As `articleStyles.ts` has them; empty where there will be no article. */
  articleStyles: string;
  /** Of all fonts, as `faces.ts` has them; none where no font can be loaded. */
  faces: Faces;
  translate: Translate;
  loadFont: LoadFont;
  /** The page's site, as people write it, where a look can be kept for it alone. */
  site: { name: string; hasLook: boolean } | null;
  /** Where the reader opened by itself: how to keep it from that. */
  listed?: Listed | undefined;
  /** Called when the reader changes the look in the reader itself, to be kept. */
  onLook(change: Partial<Look>, forSite: boolean): void;
  /** Called when the reader wants the look that the extension, or all sites, came with. */
  onResetLook(forSite: boolean): void;
  /** Of the extension, for a report. */
  version: string;
  /** Gives what is seldom needed, when it is. */
  loadTools: LoadTools;
  /** Called when somebody wants to point at the article on the page; fails where that cannot be. */
  onPick(): Promise<void>;
  /** Called when somebody wants to read what is selected on the page; absent where nothing is. */
  onSelection?: (() => void) | undefined;
  /** Selector of the article that was just picked, not yet kept for the site; null otherwise. */
  picked: string | null;
  /** The page's own elements behind the article; null where there are none. */
  sources: Sources | null;
  /** Called when something is decided about the articles of the page's site, to be kept. */
  onRule(change: RuleChange): void;
  /** How the following pages of a text are read; absent where there can be none. */
  following?: Following | undefined;
  /** What is shown, where it was put together in the reader that was open before. */
  joined?: Joined | undefined;
  /** How much of the text was read when the reader was here before, 0 to 1; null where that is not known. */
  place: number | null;
  /** Called now and then with how much was read; with null at the beginning, and when the end is in sight. */
  onPlace(share: number | null): void;
  /** Whether single keys do things in the reader. */
  singleKeys: boolean;
  /** Called when the reader turns single keys on or off, to be kept. */
  onSingleKeys(on: boolean): void;
  /** Called once, after the page is as it was. */
  onClose(): void;
}

/** An open reader. */
export interface Reader {
  /** Aborts when the reader closes. */
  readonly signal: AbortSignal;
  /** Takes the overlay away and leaves the page as it was found. Does nothing the second time. */
  close(): void;
  /** Shows another look at once, as when a setting changes in another window. */
  setLook(look: Look): void;
}
