/** Elements whose text is none that a page says: programs, choices, and what stands in for another. */
export const unreadTags: ReadonlySet<string> = new Set(
  (
    'script style template noscript svg select option textarea iframe object canvas datalist ' +
    'audio video map'
  ).split(' '),
);

/** With these, what is pressed: its words say what it does. */
export const unreadOrPressed: ReadonlySet<string> = new Set([...unreadTags, 'button']);
