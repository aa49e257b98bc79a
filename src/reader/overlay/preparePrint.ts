import { underReader } from './underReader.ts';

/**
 * Lets the browser print the article instead of the page. On paper the overlay is no layer above the
 * page but all that there is, so that it flows over several sheets.
 */
export function preparePrint(page: Document, host: HTMLElement, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  host.setAttribute('data-broadsheet', '');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`@media print {
    ${underReader} > :not([data-broadsheet]) { display: none !important; }
    ${underReader} { overflow: visible !important; padding: 0 !important; background: #fff !important; }
  }`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
  });
}
