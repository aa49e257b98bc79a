import type { Article } from '../../extract/index.ts';
import { beginningOf } from '../../pick/beginningOf.ts';

/** Characters of a removal: enough to find it on the page. */
const longest = 200;

/**
 * What a person can send to whoever mends Broadsheet, in English: the address, the versions, and what
 * was taken out by which rule. It is copied, never sent.
 */
export function reportText(article: Article, version: string, browser: string): string {
  const { url, title, length, proseOnPage, removed, siteRules } = article;
  return [
    `Page: ${url}`,
    `Title: ${title}`,
    `Broadsheet ${version}, ${browser}`,
    `Shown: ${length} characters; running text on the page: ${proseOnPage}`,
    ...siteRules.map(({ field, value, state }) => `Rule of the site: ${field} ${value} (${state})`),
    `Taken out: ${removed.length}`,
    ...removed.map(({ rule, text }) => `- ${rule}: ${beginningOf(text, longest)}`),
    '',
    'What is wrong:',
    '',
  ].join('\n');
}
