import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from '../platform/spareMessage.ts';
import type { Look } from '../settings/Look.ts';
import type { Aloud } from '../settings/Preferences.ts';
import type { RuleChange } from '../sites/siteRules.ts';
import type { Arrival, Left } from './AutoPage.ts';
import type { Prepared } from './Prepared.ts';
import type { Tools } from './Tools.ts';

/** What a page's scripts may ask of the background. From the extension to a page there is `PageReader`. */
interface Protocol {
  /** What the reader has to know before it opens. */
  prepare(): Prepared;
  /** English messages, for a page in which the browser gives none. */
  readSpare(): Messages;
  /** The look that the page has now. */
  readLook(): Look;
  /** A listed page has another address: may the reader open by itself, and if so, load it. */
  arrive(at: { entry: string; comingBack: boolean }): Arrival;
  /** A person opened or closed the reader on a listed page. */
  keepLeft(at: { entry: string; left: Left }): void;
  /** The reader is not to open by itself on this page, or in all of its section. */
  leaveOut(what: 'page' | 'section'): void;
  /** The look was changed in the reader, for all sites or for the page's own. */
  keepLook(changed: { change: Partial<Look>; forSite: boolean }): void;
  /** Back to the look that all sites have, or to the one that the extension came with. */
  resetLook(forSite: boolean): void;
  /** Something was decided about the articles of the page's site. */
  changeRule(change: RuleChange): void;
  /** How much of the page's article was read, 0 to 1; null forgets it. */
  keepPlace(share: number | null): void;
  /** Single keys in the reader were turned on or off. */
  keepSingleKeys(on: boolean): void;
  /** The voices and the speed that were chosen for reading aloud. */
  readAloud(): Aloud;
  /** A voice or another speed was chosen. */
  keepAloud(change: Partial<Aloud>): void;
  /** Put tools that are seldom needed into the page. */
  loadTools(name: keyof Tools): void;
  /** Put a shipped font into the page's world. */
  loadFont(file: string): void;
  /** The same with all that nearly every text needs in the look that the page has. */
  loadFirstFonts(): void;
  /** Show the settings. */
  openSettings(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
