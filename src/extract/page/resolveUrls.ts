import { formatSrcset, parseSrcset } from './srcset.ts';

const addresses = ['href', 'src', 'poster', 'data', 'cite'];

function absolute(address: string, base: string): string {
  const trimmed = address.trim();
  // A place on the page itself stays one: footnotes, tables of contents.
  if (trimmed === '' || trimmed.startsWith('#')) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** The address that the page's relative links start from. */
function baseOf(copy: Document, url: string): string {
  return absolute(copy.querySelector('base[href]')?.getAttribute('href') ?? url, url);
}

function inPage(href: string, url: string): string {
  const [page, fragment] = href.split('#');
  return fragment && page === url.split('#')[0] ? `#${fragment}` : href;
}

/** Makes the addresses of links and media absolute; links to places on the page stay `#place`. */
export function resolveUrls(copy: Document, url: string): void {
  const base = baseOf(copy, url);
  for (const attribute of addresses) {
    for (const element of copy.querySelectorAll(`[${attribute}]`)) {
      const resolved = absolute(element.getAttribute(attribute) ?? '', base);
      const isLink = element.localName === 'a';
      element.setAttribute(attribute, isLink ? inPage(resolved, url) : resolved);
    }
  }
  for (const element of copy.querySelectorAll('img[srcset], source[srcset]')) {
    const candidates = parseSrcset(element.getAttribute('srcset') ?? '');
    const resolved = candidates.map(({ url: address, descriptor }) => ({
      url: absolute(address, base),
      descriptor,
    }));
    element.setAttribute('srcset', formatSrcset(resolved));
  }
}
