/** Is this page an article, and not a page that lists articles? The decision to open by itself. */
export function looksLikeArticle(document: Document, url: string): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return type === 'article' && new URL(url).pathname !== '/';
}
