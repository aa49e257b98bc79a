import { scaled } from './scale.ts';
import { day } from './wordings.ts';

/** Amounts that one pass over the page finds, before they are made features. */
interface Amounts {
  /** Characters in all, in links, and in paragraphs of prose. */
  all: number;
  linked: number;
  prose: number;
  proseBlocks: number;
  /** Prose per container: the largest is the dominant text. */
  containers: Map<Element, number>;
  /** Paragraphs of prose per parent. */
  siblings: Map<Element, number>;
  links: number;
  headings: number;
  linkedHeadings: number;
  h1: number;
  articles: number;
  prices: number;
  inputs: number;
  replies: number;
  images: number;
  buys: number;
  /** Words of prose, and those of them with which a company speaks of itself. */
  words: number;
  we: number;
  /** Quotation marks in prose, and links from it to other sites. */
  quotes: number;
  outLinks: number;
  /** Texts that are a day, or a time to read. */
  dates: number;
}

// Tag names, of which only those of HTML are upper case.
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg NAV FOOTER IFRAME SELECT HEADER DIALOG'.split(' '),
);
type Count = Exclude<keyof Amounts, 'containers' | 'siblings'>;
const counted: Readonly<Record<string, Count>> = {
  A: 'links', H1: 'h1', ARTICLE: 'articles', INPUT: 'inputs', TEXTAREA: 'inputs', IMG: 'images',
}; // biome-ignore format: a table
const price =
  /^\W{0,2}(?:[$€£¥₹]|US\$|USD|EUR|CHF|kr)\s?\d|^\d[\d.,\s]*\s?(?:[$€£¥₹]|USD|EUR|zł|kr|Kč)$/;
const buy =
  /^(?:add to (?:cart|bag|basket)|buy now|in den warenkorb|ajouter au panier|añadir al carrito|aggiungi al carrello|sold out|add to wishlist|in stock)/i;
const reply =
  /^(?:reply|quote|replies|like|report|permalink|share post|antworten|répondre|responder|joined|posts?:|messages?:|#\d+)\b/i;
const we = /\b(?:we|our|ours|us|unser\w*|wir|notre|nos|nous|nuestr\w+|noss\w+|nostr\w+)\b/gi;
const quote = /[“„«»]/g;
const maxNodes = 30_000;
/** Characters; a page with fewer has not come yet, or has nothing to read. */
const leastText = 250;
// A sentence or two: what is shorter is a label, a teaser or a caption.
const proseLength = 120;

function addText(amounts: Amounts, text: string, inLink: boolean): void {
  amounts.all += text.length;
  if (inLink) amounts.linked += text.length;
  if (text.length > 60) return;
  if (day.test(text)) amounts.dates++;
  if (text.length > 40) return;
  if (price.test(text)) amounts.prices++;
  else if (buy.test(text)) amounts.buys++;
  else if (reply.test(text)) amounts.replies++;
}

function addElement(amounts: Amounts, element: Element, inLink: boolean, host: string): void {
  const { tagName } = element;
  const name = counted[tagName];
  if (name) amounts[name]++;
  if (/^H[1-4]$/.test(tagName)) {
    amounts.headings++;
    if (inLink || element.querySelector('a[href]')) amounts.linkedHeadings++;
  }
  if (tagName === 'P' || tagName === 'BLOCKQUOTE') addProse(amounts, element, host);
}

/** Whether a link leads to another site than the page's; without the page's address, none is known to. */
function isElsewhere(href: string, host: string): boolean {
  if (!host || !/^https?:/i.test(href) || !URL.canParse(href)) return false;
  return bareHost(new URL(href)) !== host;
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

/** Characters in the links of a paragraph, and how many of them lead to other sites. */
function linksOf(element: Element, host: string): { linked: number; outLinks: number } {
  let linked = 0;
  let outLinks = 0;
  for (const link of element.getElementsByTagName('a')) {
    linked += (link.textContent ?? '').length;
    if (isElsewhere(link.getAttribute('href') ?? '', host)) outLinks++;
  }
  return { linked, outLinks };
}

function addProse(amounts: Amounts, element: Element, host: string): void {
  const text = element.textContent ?? '';
  if (text.length < proseLength) return;
  const { linked, outLinks } = linksOf(element, host);
  if (linked * 2 > text.length) return;
  amounts.prose += text.length;
  amounts.proseBlocks++;
  amounts.words += text.length / 6;
  amounts.we += text.match(we)?.length ?? 0;
  amounts.quotes += text.match(quote)?.length ?? 0;
  amounts.outLinks += outLinks;
  const parent = element.parentElement;
  if (parent) amounts.siblings.set(parent, (amounts.siblings.get(parent) ?? 0) + 1);
  for (const [holder, share] of [
    [parent, 1],
    [parent?.parentElement, 0.7],
  ] as const) {
    if (holder)
      amounts.containers.set(holder, (amounts.containers.get(holder) ?? 0) + text.length * share);
  }
}

function amountsOf(body: Element, host: string): Amounts {
  const amounts: Amounts = {
    all: 0, linked: 0, prose: 0, proseBlocks: 0, containers: new Map(), siblings: new Map(), links: 0, headings: 0, linkedHeadings: 0, h1: 0,
    articles: 0, prices: 0, inputs: 0, replies: 0, images: 0, buys: 0, words: 0, we: 0, quotes: 0, outLinks: 0, dates: 0,
  }; // biome-ignore format: zeros
  const walker = body.ownerDocument.createTreeWalker(body, 5 /* elements, text */, (node) =>
    node.nodeType === 1 && isSkipped(node as Element) ? 2 /* FILTER_REJECT */ : 1,
  );
  let link: Element | null = null;
  for (let count = 0; count < maxNodes; count++) {
    const node = walker.nextNode();
    if (!node) break;
    if (link && !link.contains(node)) link = null;
    if (node.nodeType === 1) {
      const element = node as Element;
      if (!link && element.tagName === 'A') link = element;
      addElement(amounts, element, link !== null, host);
    } else addText(amounts, (node.nodeValue ?? '').trim(), link !== null);
  }
  return amounts;
}

/** Navigation and the like; a `header` below `article` or with an `h1` holds the title. */
function isSkipped(element: Element): boolean {
  if (!skipped.has(element.tagName)) return false;
  return element.tagName !== 'HEADER' || element.querySelector('h1') === null;
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** What the page's content tells, each 0 to 1; `url` tells which links lead to other sites. */
export function bodyFeatures(document: Document, url: URL | null): Record<string, number> {
  const amounts = amountsOf(document.body ?? document.documentElement, url ? bareHost(url) : '');
  const dominant = Math.max(0, ...amounts.containers.values());
  const inWords = (count: number) => Math.min(1, (count / Math.max(60, amounts.words)) * 15);
  return {
    text: amounts.all >= leastText ? 1 : 0,
    prose: scaled(amounts.prose, 10_000),
    dominant: scaled(dominant, 10_000),
    dominantShare: share(dominant, amounts.prose),
    proseShare: share(amounts.prose, amounts.all),
    proseLength: Math.min(1, amounts.prose / Math.max(1, amounts.proseBlocks) / 600),
    linkShare: share(amounts.linked, amounts.all),
    links: scaled(amounts.links, 500),
    headings: scaled(amounts.headings, 60),
    linkedHeadingShare: share(amounts.linkedHeadings, amounts.headings),
    oneH1: amounts.h1 === 1 ? 1 : 0,
    oneArticle: amounts.articles === 1 ? 1 : 0,
    prices: scaled(amounts.prices, 40),
    buys: scaled(amounts.buys, 10),
    inputs: scaled(amounts.inputs, 30),
    replies: scaled(amounts.replies, 30),
    images: scaled(amounts.images, 100),
    we: inWords(amounts.we),
    siblings: scaled(Math.max(0, ...amounts.siblings.values()), 40),
    manyDates: scaled(Math.max(0, amounts.dates - 3), 30),
    quotes: scaled(amounts.quotes, 30),
    outLinks: scaled(amounts.outLinks, 20),
  };
}
