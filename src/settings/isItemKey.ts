/** Which items are ours to exchange; other keys in the storages are left alone. */
export const isItemKey = (key: string) =>
  key === 'look' || key === 'preferences' || key.startsWith('site:');
