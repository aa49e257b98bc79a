import type { Found } from './find/Found.ts';

/** Boxes that a paragraph can be put before the text of. */
const roomy = 'div, section, article, main, body, td';

/** What stands by itself. */
const movable = 'p, div, section, header, h1, h2, h3, h4, h5, h6, blockquote';

/**
 * The article with its lead, which is brought to the text where it stands outside of the article's
 * element: all else between headline and text stays outside. Changes the page's copy.
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
