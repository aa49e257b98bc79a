import type { SurroundingNames } from '../../words/Words.ts';

/** What pages call the boxes around authors and dates, as sources of patterns. */
export const surroundingNames: SurroundingNames = {
  author:
    '(?<![a-z])(?:by-?line|(?:post|entry|article|blog|story|meta|news|page|single)?_?-?authors?|writer|contributor|autor(?:en|in|es)?|auteur|autore|verfasser|redakteur|p-author|journalist|creator)(?![a-z])|author(?:-|_)?(?:name|link|info|meta|box|by|details|list)|byline',
  authorPage: String.raw`\/(?:authors?|autor(?:en|es)?|auteurs?|autori|contributors?|writers?|redaktion|people|team|staff|profile|by|journalists?|experts?|bloggers?|user)\/[^/?#]{3,}`,
  elsewhere: String.raw`(?<![a-z])(?:comments?|respond|disqus|related|recommend\w*|testimonials?|popup|modal|newsletter|most-?read|trending|more-stories|read-?next|cookie|breadcrumbs?|mega-?menu|menu|nav|navbar)(?![a-z])`,
  footer: '(?<![a-z])footer(?![a-z])',
  aside:
    '(?<![a-z])(?:sidebar|quotes?|carousel|slider|swiper|(?<!elementor-)widgets?|cards?|teasers?|loop-item|aside)(?![a-z])',
};
