/** Tags that say what the boxes inside are for, as groups. */
const groups = {
  nav: 'nav menu',
  aside: 'aside',
  footer: 'footer',
  header: 'header hgroup',
  form: 'form fieldset dialog',
  figure: 'figure figcaption',
  table: 'table',
  list: 'ul ol',
  terms: 'dl',
  quote: 'blockquote q',
  article: 'article',
  section: 'section',
  details: 'details summary',
  address: 'address',
} as const;

/** A group of tags. */
export type TagGroup = keyof typeof groups;

/** The bit of each group in `Box.inside`. */
export const tagBit = Object.fromEntries(
  Object.keys(groups).map((name, index) => [name, 1 << index]),
) as Record<TagGroup, number>;

const bitOfTag = new Map<string, number>();
for (const [index, tags] of Object.values(groups).entries()) {
  for (const tag of tags.split(' ')) bitOfTag.set(tag, 1 << index);
}

/** The group that a tag is in, as a bit; 0 where it is in none. */
export const tagBitsOf = (tag: string): number => bitOfTag.get(tag) ?? 0;
