import { articleThings } from '../declared/articleThing.ts';
import { readJsonLd } from '../declared/jsonLd.ts';
import { readMetaTags } from '../declared/metaTags.ts';
import { isNamed } from '../dom/names.ts';
import { sourceOf } from '../dom/sourceOf.ts';
import type { Found } from '../find/Found.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import type { WordLists } from '../words/Words.ts';
import { isAlike, type Patterns, pictureKey } from './pictureKey.ts';
import { roomy } from './roomy.ts';

/** A picture in one of these is not the article's lead. */
const elsewhere = 'nav, aside, footer, form, blockquote';

/** Pixels; narrower pictures are signs. */
const narrowest = 200;

/** Pixels; what is as wide, or comes as wide, is shown as the lead. */
const wide = 400;
const wideSource = 600;

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  return value && typeof value === 'object' && 'url' in value ? addressesIn(value.url) : [];
}

/** The pictures that the page gives out as its article's. */
function declaredKeys({ document, url }: PageCopy, patterns: Patterns): Set<string> {
  const meta = readMetaTags(document);
  const things = articleThings(readJsonLd(document), url);
  const addresses = [
    ...(meta.get('og.image') ?? []),
    ...(meta.get('twitter.image') ?? []),
    ...things.flatMap(({ image }) => addressesIn(image)),
  ];
  return new Set(
    addresses.map((address) => pictureKey(address, url, patterns)).filter((key) => key !== null),
  );
}

/** The first text of the article. */
function firstText({ root, kept }: Found): Text | null {
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (/\S/.test(text.data) && text.parentElement && kept.has(text.parentElement)) return text;
  }
  return null;
}

/** The box that holds the article and its headline, as far as there is one. */
function boxWithHeadline(root: Element): Element {
  for (let box: Element | null = root; box && box.localName !== 'body'; box = box.parentElement) {
    if (box.querySelector('h1')) return box;
  }
  return root.closest('article') ?? root;
}

const isBefore = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether a picture is a way to another page. */
function leadsOn(image: Element, url: string): boolean {
  const href = image.closest('a[href]')?.getAttribute('href');
  if (!href || href.startsWith('#') || !URL.canParse(href, url)) return false;
  const { origin, pathname } = new URL(href, url);
  const own = new URL(url);
  return (
    !/\.(?:jpe?g|png|webp|avif|gif)$/i.test(pathname) &&
    origin + pathname !== own.origin + own.pathname
  );
}

const widthOf = (image: Element): number => Number.parseInt(image.getAttribute('width') ?? '', 10);

/** Whether the page shows a picture at some size, by its markup. */
function isLarge(image: Element): boolean {
  const sources = (image.getAttribute('srcset') ?? '').matchAll(/\s(\d+)w\b/g);
  return (
    !!sourceOf(image) &&
    (widthOf(image) >= wide ||
      !!image.closest('figure') ||
      [...sources].some(([, width]) => Number(width) >= wideSource))
  );
}

function mayLead(
  image: Element,
  box: Element,
  { hidden, url }: PageCopy,
  { boxNames }: WordLists,
): boolean {
  if (widthOf(image) < narrowest || image.closest(elsewhere) || leadsOn(image, url)) return false;
  for (let up: Element | null = image; up && up !== box; up = up.parentElement) {
    if (up.localName === 'body') return true;
    if (hidden.has(up) || isNamed(up, boxNames.sign)) return false;
  }
  return true;
}

/** The caption of a picture that shares it with no other, nor its figure with the text. */
function captionOf(image: Element, root: Element): Element | null {
  const figure = image.closest('figure');
  const isOne = figure?.querySelectorAll('img, figcaption').length === 2 && !figure.contains(root);
  return isOne ? figure.querySelector('figcaption') : null;
}

/**
 * The article with its lead picture, where the text does not begin with a picture already: one that
 * the page gives out as the article's and shows above the text, or that it shows large between headline
 * and text; and that the text has not. No word but its caption comes with it. The page's copy is changed
 * where the picture stands outside of the article's element.
 */
export function withLeadImage(found: Found, page: PageCopy, words: WordLists): Found {
  const { root, kept } = found;
  const text = firstText(found);
  if (!text) return found;
  const box = boxWithHeadline(root);
  const fits = (image: Element) => mayLead(image, box, page, words);
  const pictures = [...root.querySelectorAll('img, video')].filter((each) => kept.has(each));
  const first = pictures.find(fits);
  if (first && isBefore(first, text)) return found;
  const { generic, size } = words.pictureNames;
  const patterns = { generic: new RegExp(generic), size: new RegExp(size) };
  const keyOf = (image: Element) => pictureKey(image.getAttribute('src') ?? '', page.url, patterns);
  const keys = pictures.map(keyOf);
  const isInText = (key: string) => pictures.some((each, at) => keys[at] === key && fits(each));
  const declared = [...declaredKeys(page, patterns)];
  if (declared.some(isInText)) return found;
  const isDeclared = (key: string | null) => !!key && declared.some((own) => isAlike(own, key));
  const headline = box.querySelector('h1');
  const isUnderHeadline = (image: Element) =>
    !!headline && box.contains(image) && isBefore(headline, image);
  // Whether a picture may lead is asked last: all boxes around it are looked at.
  const above = [...page.document.querySelectorAll('img')].filter((each) => isBefore(each, text));
  const lead =
    above.find((image) => isDeclared(keyOf(image)) && fits(image)) ??
    above.find((image) => isLarge(image) && isUnderHeadline(image) && fits(image));
  if (!lead || isInText(keyOf(lead) ?? '')) return found;
  const picture = lead.closest('picture') ?? lead;
  const caption = captionOf(lead, root);
  if (!root.contains(lead)) {
    if (!root.matches(roomy)) return found;
    root.prepend(caption?.closest('figure') ?? picture);
  }
  const brought = caption ? [picture, caption] : [picture];
  const all = brought.flatMap((each) => [each, ...each.querySelectorAll('*')]);
  return { ...found, kept: new Set([...kept, ...all]) };
}
