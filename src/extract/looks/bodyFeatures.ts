import { scaled } from './scale.ts';

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
  times: number;
  prices: number;
  inputs: number;
  code: number;
  replies: number;
  images: number;
  buys: number;
  /** Invitations to become a customer. */
  calls: number;
  /** Words of prose, and those of them with which a company speaks of itself, and to its customer. */
  words: number;
  we: number;
  your: number;
  /** Texts that are a day, a byline or a time to read: what stands under an article's title. */
  dates: number;
  bylines: number;
}

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG NAV FOOTER IFRAME SELECT HEADER DIALOG'.split(' '),
);
type Count = Exclude<keyof Amounts, 'containers' | 'siblings'>;
const counted: Readonly<Record<string, Count>> = {
  A: 'links', H1: 'h1', ARTICLE: 'articles', TIME: 'times', INPUT: 'inputs', TEXTAREA: 'inputs', PRE: 'code', IMG: 'images',
}; // biome-ignore format: a table
const price =
  /^\W{0,2}(?:[$€£¥₹]|US\$|USD|EUR|CHF|kr)\s?\d|^\d[\d.,\s]*\s?(?:[$€£¥₹]|USD|EUR|zł|kr|Kč)$/;
const buy =
  /^(?:add to (?:cart|bag|basket)|buy now|in den warenkorb|ajouter au panier|añadir al carrito|aggiungi al carrello|sold out|add to wishlist|in stock)/i;
const reply =
  /^(?:reply|quote|replies|like|report|permalink|share post|antworten|répondre|responder|joined|posts?:|messages?:|#\d+)\b/i;
const call =
  /^(?:get (?:started|a (?:free )?(?:quote|demo|estimate)|in touch)|(?:request|book|schedule|watch|see)(?: a| an| your| the)? (?:demo|call|quote|appointment|consultation|estimate|meeting|now|service)|(?:start|try)(?: (?:your|a|for|it))*(?: free)?(?: trial)?|free trial|contact (?:us|sales)|talk to (?:us|sales|an expert)|apply(?: now| today| online)?|enroll(?: now)?|sign up(?: (?:free|now|for free))?|call (?:us|now).*|learn more|explore.{0,20}|buy|shop(?: now)?|view (?:details|pricing|plans)|see (?:plans|pricing)|request info(?:rmation)?|jetzt (?:testen|buchen|anfragen)|kontakt|demander un devis|essai gratuit|solicitar)$/i;
const we = /\b(?:we|our|ours|us|unser\w*|wir|notre|nos|nous|nuestr\w+|noss\w+|nostr\w+)\b/gi;
const your = /\byour\b/gi;
const day =
  /(?:^|\s)(?:\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+20\d\d|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d\d|20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]20\d\d)|\bmin(?:ute)?s? (?:read|to read)|Min\. Lesezeit/iu;
const by =
  /^(?:(?:written|posted|published|reviewed|words|text|story) )?by\b|^(?:von|par|por|di|door|av|autor)\s+\p{Lu}/iu;
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
  if (by.test(text)) amounts.bylines++;
  if (text.length > 40) return;
  if (price.test(text)) amounts.prices++;
  else if (buy.test(text)) amounts.buys++;
  else if (reply.test(text)) amounts.replies++;
  else if (call.test(text)) amounts.calls++;
}

function addElement(amounts: Amounts, element: Element, inLink: boolean): void {
  const { tagName } = element;
  const name = counted[tagName];
  if (name) amounts[name]++;
  if (/^H[1-4]$/.test(tagName)) {
    amounts.headings++;
    if (inLink || element.querySelector('a[href]')) amounts.linkedHeadings++;
  }
  if (tagName === 'P' || tagName === 'BLOCKQUOTE') addProse(amounts, element);
}

function addProse(amounts: Amounts, element: Element): void {
  const text = element.textContent ?? '';
  if (text.length < proseLength) return;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
  if (linked * 2 > text.length) return;
  amounts.prose += text.length;
  amounts.proseBlocks++;
  amounts.words += text.length / 6;
  amounts.we += text.match(we)?.length ?? 0;
  amounts.your += text.match(your)?.length ?? 0;
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

function amountsOf(body: Element): Amounts {
  const amounts: Amounts = {
    all: 0, linked: 0, prose: 0, proseBlocks: 0, containers: new Map(), siblings: new Map(), links: 0, headings: 0, linkedHeadings: 0, h1: 0,
    articles: 0, times: 0, prices: 0, inputs: 0, code: 0, replies: 0, images: 0, buys: 0, calls: 0, words: 0, we: 0, your: 0, dates: 0, bylines: 0,
  }; // biome-ignore format: zeros
  const walker = body.ownerDocument.createTreeWalker(body, 5, (node) =>
    node.nodeType === 1 && isSkipped(node as Element) ? 2 : 1,
  );
  let link: Element | null = null;
  for (let count = 0; count < maxNodes; count++) {
    const node = walker.nextNode();
    if (!node) break;
    if (link && !link.contains(node)) link = null;
    if (node.nodeType === 1) {
      const element = node as Element;
      if (!link && element.tagName === 'A') link = element;
      addElement(amounts, element, link !== null);
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

/** What the page's content tells, each 0 to 1. */
export function bodyFeatures(document: Document): Record<string, number> {
  const amounts = amountsOf(document.body ?? document.documentElement);
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
    linkedHeadings: scaled(amounts.linkedHeadings, 40),
    linkedHeadingShare: share(amounts.linkedHeadings, amounts.headings),
    oneH1: amounts.h1 === 1 ? 1 : 0,
    oneArticle: amounts.articles === 1 ? 1 : 0,
    manyArticles: scaled(Math.max(0, amounts.articles - 1), 30),
    times: amounts.times > 0 ? 1 : 0,
    manyTimes: scaled(Math.max(0, amounts.times - 2), 30),
    prices: scaled(amounts.prices, 40),
    buys: scaled(amounts.buys, 10),
    inputs: scaled(amounts.inputs, 30),
    code: scaled(amounts.code, 20),
    replies: scaled(amounts.replies, 30),
    images: scaled(amounts.images, 100),
    calls: scaled(amounts.calls, 20),
    ours: inWords(amounts.we + amounts.your),
    we: inWords(amounts.we),
    siblings: scaled(Math.max(0, ...amounts.siblings.values()), 40),
    date: amounts.dates > 0 ? 1 : 0,
    manyDates: scaled(Math.max(0, amounts.dates - 3), 30),
    byline: amounts.bylines > 0 ? 1 : 0,
  };
}
