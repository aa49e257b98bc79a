import DOMPurify, { type Config } from 'dompurify';
import { addressAttributes, allowedAddress, allowedTags, plainAttributes } from './allowed.ts';
import { originAttribute } from './origins.ts';

/** Only what text, pictures and recordings need; structure stays, everything that can run goes. */
const strict: Config & { IN_PLACE: true } = {
  // `#comment` keeps the places of what was cut; the copy of the page has no comments of its own.
  ALLOWED_TAGS: ['#text', '#comment', ...allowedTags],
  ALLOWED_ATTR: [...addressAttributes, ...plainAttributes, originAttribute],
  ADD_URI_SAFE_ATTR: [...plainAttributes, originAttribute],
  ALLOWED_URI_REGEXP: allowedAddress,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  IN_PLACE: true,
};

/** Sanitises a tree in place. The one gate that everything passes before it becomes HTML. */
export function purify(root: HTMLElement): void {
  DOMPurify.sanitize(root, strict);
}
