/** Styles the page until the signal. An adopted style sheet changes no node of the page. */
export function adoptStyles(page: Document, css: string, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
  });
}
