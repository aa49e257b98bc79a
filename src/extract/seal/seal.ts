import DOMPurify from 'dompurify';
import type { Article } from '../Article.ts';
import type { Found } from '../find/findArticle.ts';

export function seal(found: Found, url: string): Article {
  const content = DOMPurify.sanitize(found.content ?? '');
  return {
    url,
    title: found.title ?? '',
    byline: found.byline ?? null,
    siteName: found.siteName ?? null,
    section: null,
    publishedTime: found.publishedTime ?? null,
    lang: found.lang ?? null,
    dir: found.dir === 'rtl' ? 'rtl' : found.dir === 'ltr' ? 'ltr' : null,
    excerpt: found.excerpt ?? null,
    content,
    textContent: found.textContent ?? '',
    length: found.length ?? 0,
    removed: [],
    notice: null,
  };
}
