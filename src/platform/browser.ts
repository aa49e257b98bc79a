import browser from 'webextension-polyfill';

/** The only door to the browser's extension API. */
export { browser };
