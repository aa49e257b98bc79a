/** Names an entry of the tab's history: the same when a person comes back to it. */
export function entryName(view: Window): string {
  const { origin, pathname, search } = view.location;
  // Firefox before 147 has no keys; there, entries with one address are taken for one.
  const key = view.navigation?.currentEntry?.key ?? '';
  return `${key} ${origin}${pathname}${search}`;
}

/** Did a person come to this page with Back or Forward, and the browser load it anew? */
export function isComingBack(view: Window): boolean {
  const [navigation] = view.performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}
