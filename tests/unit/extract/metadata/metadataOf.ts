import { type Metadata, readMetadata } from '../../../../src/extract/metadata/index.ts';
import { allWords } from '../../../../src/extract/words/allWords.ts';

/** What is read of a page made of a head and a body. */
export function metadataOf(
  { head = '', body = '', lang = 'en' }: { head?: string; body?: string; lang?: string },
  url = 'https://news.example/world/rain-expected',
): Metadata {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readMetadata({ document, url, hidden: new Set(), originals: new Map() }, allWords);
}

/** A script of JSON-LD. */
export function jsonLd(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  return `<script type="application/ld+json">${json}</script>`;
}
