/** A number in an address, read as that of a page of one text. */
export interface PageAddress {
  /** The address without the number; the same for all pages of one text. */
  stem: string;
  /** 1 where the address has no number. */
  number: number;
  /** The address of another page of the text. */
  at(number: number): string;
}

/** Parameters that number pages, with a number. */
const numbered =
  /^(?:page|p|pg|paged|pageno|pagenum|pagenumber|page_?(?:no|num|number)|pagina|seite|strona|part|pn)=(\d{1,3})$/i;

/** Parameters that only say where somebody came from. */
const tracking = /^(?:utm_\w+|fbclid|gclid|ref|cmp|cmpid)=/i;

const word = '(?:page|pagina|pag|seite|sida|side|strona|str|part|p)';
const ending = String.raw`(?=(?:\.[a-z]{3,5})?\/?$)`;

/** Numbers that end a path: `/page/2`, `/2`, `-2.html`, `-page-2`. Longer ones are ids and years. */
const inPath = [
  new RegExp(String.raw`\/${word}[-_/]?(\d{1,3})${ending}`, 'i'),
  new RegExp(String.raw`\/(\d{1,2})${ending}`, 'i'),
  new RegExp(String.raw`[-_,.]${word}?[-_]?(\d{1,2})${ending}`, 'i'),
];

// Not by `searchParams`: what it gives cannot be gone through in Firefox's content scripts.
const parametersOf = (url: URL): string[] => url.search.slice(1).split('&').filter(Boolean);

function withParameters(url: URL, parameters: readonly string[]): URL {
  const made = new URL(url);
  made.search = parameters.join('&');
  return made;
}

function clear(address: URL): URL {
  const kept = parametersOf(address).filter((parameter) => !tracking.test(parameter));
  const url = withParameters(address, kept);
  url.hash = '';
  return url;
}

/** The same for addresses that differ in nothing that matters. */
function stemOf(address: URL): string {
  const path = address.pathname.replace(/\/(?:index\.[a-z]{3,5})?$/i, '');
  return address.origin + path + address.search;
}

/** All ways to read an address as that of a page: as the first, and by each number that may be one. */
export function pageAddresses(address: URL): PageAddress[] {
  const url = clear(address);
  const found: PageAddress[] = [{ stem: stemOf(url), number: 1, at: () => url.href }];
  const parameters = parametersOf(url);
  for (const [place, parameter] of parameters.entries()) {
    const number = numbered.exec(parameter)?.[1];
    if (!number) continue;
    const rest = withParameters(url, parameters.toSpliced(place, 1));
    const at = (other: number) => {
      const made = parameter.slice(0, -number.length) + String(other);
      return withParameters(url, parameters.with(place, made)).href;
    };
    found.push({ stem: stemOf(rest), number: Number(number), at });
  }
  for (const pattern of inPath) {
    const [mark, number] = pattern.exec(url.pathname) ?? [];
    if (!mark || !number) continue;
    const rest = new URL(url);
    rest.pathname = url.pathname.replace(pattern, '');
    const at = (other: number) => {
      const made = new URL(url);
      made.pathname = url.pathname.replace(pattern, mark.slice(0, -number.length) + String(other));
      return made.href;
    };
    found.push({ stem: stemOf(rest), number: Number(number), at });
  }
  return found;
}

/** How two addresses are pages of one text, the numbers of both with it; null where they are not. */
export function sameText(own: URL, other: URL): { own: PageAddress; other: PageAddress } | null {
  if (own.origin !== other.origin) return null;
  const readings = pageAddresses(other);
  for (const mine of pageAddresses(own)) {
    const match = readings.find(({ stem, number }) => stem === mine.stem && number !== mine.number);
    if (match) return { own: mine, other: match };
  }
  return null;
}
