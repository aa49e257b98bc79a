import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Look } from '../settings/Look.ts';

/** What a page's scripts may ask of the background. From the extension to a page there is `PageReader`. */
interface Protocol {
  /** The page is on the list and looks like an article: put the reader into it. */
  openListed(): void;
  /** The look was changed in the reader. */
  keepLook(change: Partial<Look>): void;
  /** The bytes of a shipped font, in base64: messages carry JSON. */
  loadFont(file: string): string;
  /** Show the settings. */
  openSettings(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
