/** What markup alone says about being shown, for pages without layout. */
function isHiddenByMarkup(element: Element): boolean {
  // `hidden="until-found"` is text that searching in the page can open: part of the article.
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const style = element.getAttribute('style');
  return !!style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/**
 * A box of one pixel that clips its text: for screen readers only ("Image source, Getty").
 * Text that is merely cut off ("read more") has a wide box and is not meant.
 */
function isClippedAway(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (element.offsetWidth > 1 || element.offsetHeight > 1) return false;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return style.overflow !== 'visible' || style.clipPath !== 'none' || style.clip !== 'auto';
}

function isHiddenByLayout(element: HTMLElement, view: Window): boolean {
  const shown = element.checkVisibility({ visibilityProperty: true });
  const looksTiny = shown && element.offsetWidth <= 1 && element.offsetHeight <= 1;
  if (shown && !(looksTiny && element.textContent)) return false;
  const style = view.getComputedStyle(element);
  if (shown) return isClippedAway(element, style);
  // Without a box, yet shown: `display: contents`, and what a closed `details` holds.
  return style.display === 'none' || style.visibility === 'hidden';
}

/** A window that lays its document out; null for a document made by `DOMParser`, or in jsdom. */
export function layoutOf(document: Document): Window | null {
  const view = document.defaultView;
  const root = document.documentElement;
  return view && typeof root?.checkVisibility === 'function' && root.checkVisibility()
    ? view
    : null;
}

/** Whether the page does not show this element, given that it shows its parent. */
export function isHidden(element: Element, view: Window | null): boolean {
  if (!view) return isHiddenByMarkup(element);
  // Elements of another realm's frame are no instance of our HTMLElement: asked by what they can do.
  return 'offsetWidth' in element && isHiddenByLayout(element as HTMLElement, view);
}
