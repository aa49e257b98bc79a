import type { Article } from '../../extract/index.ts';
import type { FontNeeds } from './facesFor.ts';

/** What of a font an article is set in, what may be put back included. */
export function needsOf(article: Article): FontNeeds {
  const { title, byline, siteName, textContent, content, removed } = article;
  const all = [content, ...removed.map(({ html }) => html)].join(' ');
  return {
    text: [title, byline, siteName, textContent].join(' '),
    slanted: /<(?:i|em|cite|address|dfn|var|h5|h6)\b/.test(all),
  };
}
