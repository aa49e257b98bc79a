/** What leads to a note. */
export const noteLinks = 'sup a, a:has(sup), a[role=doc-noteref]';
