/**
 * Keeps the page where it is while the reader is open, and takes its scroll bar out of sight. An
 * adopted style sheet changes no node of the page, and its gutter keeps the page's layout.
 */
export function holdScroll(page: Document, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  const { scrollX, scrollY } = view;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(':root { overflow: hidden !important; }');
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  });
}
