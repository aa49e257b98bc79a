/** Milliseconds between looks at the address, in browsers that do not announce its changes. */
const pace = 400;

/**
 * Calls back with the new address whenever it changes without a new page: by the history API, the
 * navigation API, a fragment, or Back and Forward within the page.
 *
 * The page's calls of `pushState` cannot be seen from a script's own world, and are not wrapped.
 */
export function watchAddress(
  view: Window,
  onChange: (url: string) => void,
  signal: AbortSignal,
): void {
  let known = view.location.href;
  const look = () => {
    if (view.location.href === known) return;
    known = view.location.href;
    onChange(known);
  };
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  if (view.navigation) {
    view.navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Firefox before 147.
  const timer = setInterval(() => {
    if (view.document.visibilityState === 'visible') look();
  }, pace);
  signal.addEventListener('abort', () => clearInterval(timer));
}
