/** A name as the words of it, in lower case: `relatedPosts` as `related-posts`. */
export function hyphenated(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
