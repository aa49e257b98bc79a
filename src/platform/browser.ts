import type { Browser } from 'webextension-polyfill';

/**
 * The only door to the browser's extension API.
 *
 * `chrome` gives promises in both browsers under manifest 3. `browser` is not used: Chrome does not
 * define it, so in a content script an element of the page with that id would take its place.
 */
export const browser = (globalThis as unknown as { chrome: Browser }).chrome;
