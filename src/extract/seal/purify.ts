import DOMPurify, { type Config } from 'dompurify';
import { addressAttributes, allowedAddress, allowedTags, plainAttributes } from './allowed.ts';
import { originAttribute } from './origins.ts';

/** Only what text, pictures and recordings need; structure stays, everything that can run goes. */
const strict: Config & { IN_PLACE: true } = {
  // `#comment` keeps the places of what was cut; the copy of the page has no comments of its own.
  ALLOWED_TAGS: ['#text', '#comment', ...allowedTags],
  ALLOWED_ATTR: [...addressAttributes, ...plainAttributes],
  ADD_URI_SAFE_ATTR: plainAttributes,
  ALLOWED_URI_REGEXP: allowedAddress,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  IN_PLACE: true,
};

/** The same for trees whose elements were numbered by `numberOrigins`. */
const marked: typeof strict = {
  ...strict,
  ALLOWED_ATTR: [...addressAttributes, ...plainAttributes, originAttribute],
  ADD_URI_SAFE_ATTR: [...plainAttributes, originAttribute],
};

/** Sanitises a tree in place. The one gate that everything passes before it becomes HTML. */
export function purify(root: HTMLElement, isMarked = false): void {
  DOMPurify.sanitize(root, isMarked ? marked : strict);
  // It lists what it took out, and with these nodes would keep the whole copy of the page.
  DOMPurify.removed.length = 0;
}
