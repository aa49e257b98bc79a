import { featuresOf } from './features.ts';
import { mayBeArticle } from './mayBeArticle.ts';
import { bias, weights } from './weights.ts';

/** The page's address: the one given, or the one that the page gives itself; null where there is none. */
function addressOf(document: Document, url: string): URL | null {
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const address = [url, own].find((one) => URL.canParse(one) && /^https?:/.test(one));
  return address ? new URL(address) : null;
}

/** A page that sells and says so in its head; none of 878 articles did without calling itself one too. */
function isProduct(features: Readonly<Record<string, number>>): boolean {
  const of = (name: string): boolean => (features[name] ?? 0) > 0;
  const sells = of('prices') || of('buys') || of('shopFolder');
  return (of('typeProduct') || of('ogProduct')) && !of('typeArticle') && !of('ogArticle') && sells;
}

/**
 * Is this page an article, and not a page that lists articles, sells or discusses? The decision to
 * open by itself, on a page that may still be loading. Reads the page once and changes nothing.
 * Never true for home pages, language roots, searches, forums, products and pages without text; else
 * features with names are weighed (`weights.ts`).
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  const address = addressOf(document, url);
  if (address && !mayBeArticle(address.href)) return false;
  const features = featuresOf(document, address);
  if (features['text'] === 0 || isProduct(features)) return false;
  const score = Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
    bias,
  );
  return score > 0;
}
