import { width } from '../clean/Line.ts';
import { type Thing, valuesOf } from '../declared/jsonLd.ts';

/** Characters of a word with its space, in the languages whose words sites count. */
const perWord = 6;

/**
 * How long the page says its article is, in characters as `width` counts them: the article's text in
 * schema.org's `articleBody`, its `wordCount` otherwise.
 *
 * @returns 0 where the page does not say.
 */
export function declaredLength([article]: readonly Thing[]): number {
  if (!article) return 0;
  const [body] = valuesOf(article.articleBody);
  if (typeof body === 'string') return width(body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '));
  const count = Number(valuesOf(article.wordCount)[0]);
  return Number.isFinite(count) ? count * perWord : 0;
}
