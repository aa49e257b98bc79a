import { select } from '../../extract/site/select.ts';

/** Operators of ad blockers that the page's own CSS does not know; two of them have a form here. */
const procedural =
  /:(?:upward|matches-(?:css|path|attr|media|prop)|min-text-length|remove|style|others|watch-attr|-abp-[a-z-]+|contains|if|if-not|nth-ancestor)\(/;

/** Whether the reader can use this selector, as CSS or in one of the forms of `SiteRules`. */
export function isSelector(selector: string): boolean {
  if (procedural.test(selector)) return false;
  try {
    select(document.implementation.createHTMLDocument(''), selector);
    return true;
  } catch {
    return false;
  }
}
