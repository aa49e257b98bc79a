import type { Found } from '../find/Found.ts';
import { roomy } from './roomy.ts';

/** Selector of what stands by itself, and can be moved without leaving half of something behind. */
const movable = 'p, div, section, header, h1, h2, h3, h4, h5, h6, blockquote';

/**
 * Moves the lead (the first paragraph, under the headline) to the text where it stands outside of the
 * article's element; all else between headline and text stays outside. Changes the page copy.
 */
export function withLead(found: Found): Found {
  const { root, lead } = found;
  if (!lead || root.contains(lead) || !lead.matches(movable) || lead.contains(root)) return found;
  if (root.matches(roomy)) {
    root.prepend(lead);
    return found;
  }
  const box = root.ownerDocument.createElement('div');
  root.replaceWith(box);
  box.append(lead, root);
  return { ...found, root: box, kept: new Set([...found.kept, root]) };
}
