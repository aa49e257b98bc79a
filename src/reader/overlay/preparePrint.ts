import { adoptStyles } from './adoptStyles.ts';
import { underReader } from './underReader.ts';

/**
 * Lets the browser print the article instead of the page. On paper the overlay is no layer above the
 * page but all that there is, so that it flows over several sheets.
 */
export function preparePrint(page: Document, signal: AbortSignal): void {
  const held = underReader(page);
  adoptStyles(
    page,
    `@media print {
      ${held} > :not([data-broadsheet]) { display: none !important; }
      ${held} { overflow: visible !important; padding: 0 !important; background: #fff !important; }
    }`,
    signal,
  );
}
