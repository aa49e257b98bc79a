import type { Storage } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { isItemKey } from './isItemKey.ts';

/** Calls back with the keys of items that changed on this machine, from wherever. */
export function watchItems(onChange: (keys: string[]) => void, signal: AbortSignal): void {
  watchArea('local', onChange, signal);
}

/** Calls back when the browser's exchange brought something: time for `exchangeItems`. */
export function watchSync(onChange: () => void, signal: AbortSignal): void {
  watchArea('sync', onChange, signal);
}

function watchArea(watched: string, onChange: (keys: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const keys = Object.keys(changes).filter(isItemKey);
    if (area === watched && keys.length > 0) onChange(keys);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
