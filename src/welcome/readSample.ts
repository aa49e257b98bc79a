import { type Article, extractArticle } from '../extract/index.ts';

/**
 * The article of the made-up news page, found and cleaned as on any other page. It is read from a
 * document of its own: the page around it is no news page.
 *
 * @param sample the element that holds the page.
 * @param siteName of the made-up paper.
 * @param url where the reader's link to the page leads.
 * @throws where no article is found in it, which would be a fault of ours.
 */
export function readSample(sample: HTMLElement, siteName: string, url: string): Article {
  const page = document.implementation.createHTMLDocument(
    sample.querySelector('h1')?.textContent ?? '',
  );
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dir = document.documentElement.dir;
  page.body.append(...[...sample.childNodes].map((node) => page.importNode(node, true)));
  const article = extractArticle(page, { url });
  if (!article) throw new Error('no article in the sample');
  return { ...article, siteName };
}
