import { exchangeItems } from '../settings/itemStore.ts';

/**
 * Milliseconds without a change before settings are offered to other machines. Chrome allows 120
 * writes a minute, and a slider makes more.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const settled = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Exchanges settings with the browser's synchronised storage once they have not changed for a second.
 * If the background is stopped before that, its next start does it.
 */
export function exchangeSoon(onError: (error: unknown) => void): void {
  clearTimeout(timer);
  timer = setTimeout(() => void exchangeItems().catch(onError), settled);
}
