import DOMPurify, { type Config } from 'dompurify';
import { parseBox } from '../dom/parseInert.ts';
import { allAllowed } from './allAllowed.ts';
import { allowedAddress } from './keepAttributes.ts';
import { originAttribute } from './origins.ts';
import { sanitisedAttributes } from './sanitisedAttributes.ts';

const { html, mathml, plain } = allAllowed;

/** Only what text, pictures and recordings need; structure stays, everything that can run goes. */
const strict: Config & { IN_PLACE: true } = {
  // `#comment` keeps the places of what was cut; the copy of the page has no comments of its own.
  ALLOWED_TAGS: ['#text', '#comment', ...html, ...mathml],
  ALLOWED_ATTR: sanitisedAttributes(allAllowed),
  ADD_URI_SAFE_ATTR: [...plain, originAttribute],
  ALLOWED_URI_REGEXP: allowedAddress,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  IN_PLACE: true,
};

/** `Sanitise` by DOMPurify, for browsers that have no sanitiser of their own. */
export function purify(markup: string): HTMLElement {
  const root = parseBox(markup);
  DOMPurify.sanitize(root, strict);
  // It lists what it took out, and with these nodes would keep the whole copy of the page.
  DOMPurify.removed.length = 0;
  return root;
}
