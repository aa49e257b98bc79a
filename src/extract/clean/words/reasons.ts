/**
 * Why what a rule finds does not belong to the article, by the rule's id: one plain English sentence
 * each. The interface shows its translation.
 */
export const reasons: Readonly<Record<string, string>> = {
  'ad-label': 'This is the label of an advertisement.',
  'ad-slot': 'The page keeps this place for advertising.',
  'author-box': 'Who wrote the article stands above it already.',
  breadcrumbs: 'The way from the front page to this one is not the article.',
  'by-hand': 'You asked to take this out on this site.',
  comments: "Readers' comments, and invitations to write one, are not the article.",
  'consent-bar': 'A bar about cookies, an app or an offer belongs to the site.',
  contents: 'The reader shows an outline of its own.',
  control: 'A button or field of the page does nothing here.',
  copyright: 'A line about rights is about the site, not the article.',
  'date-line': 'Date, writer and reading time stand above the article already.',
  disclosure: 'How the site is paid for its links is about the site, not the article.',
  'follow-us': 'The site asks to be followed, joined or paid.',
  hidden: 'The page does not show this.',
  'lone-heading': 'Nothing of the article stands under this heading.',
  newsletter: 'A sign-up prompt is about the site, not the article.',
  'not-kept': 'It does not look like a part of the article.',
  'not-selected': 'It is outside the selection.',
  'page-tool': 'A tool of the page, such as printing or listening, does nothing here.',
  'related-line': 'This line leads to another story.',
  'related-list': 'This is a list of other stories.',
  'second-copy': 'The page holds the same text twice, as for printing or for small screens.',
  'section-repeat': 'The name of the section leads out of the article.',
  'share-bar': 'These are ways to pass the page on, not the article.',
  'tag-list': 'Keywords lead to other stories.',
  'title-repeat': 'The title stands above the article already.',
};
