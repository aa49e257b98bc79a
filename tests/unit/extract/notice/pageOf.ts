/** A page of the given head and body, at an address of its own. */
export function pageOf(body: string, head = ''): Document {
  const html = `<html lang="en"><head><title>Harbour reopens</title>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

export const url = 'https://news.example/world/harbour';

/** Paragraphs of three sentences, of 101 characters each. */
export function story(sentences: number): string {
  const sentence =
    'The harbour reopened on Monday after three days of storm, the port authority said, and ships came in.';
  return `<p>${sentence} ${sentence} ${sentence}</p>`.repeat(Math.ceil(sentences / 3));
}

export function jsonLd(thing: object): string {
  const article = { '@type': 'NewsArticle', headline: 'Harbour reopens', url, ...thing };
  return `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
}
