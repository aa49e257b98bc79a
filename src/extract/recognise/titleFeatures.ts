import { flag } from './scale.ts';
import { by, call, day, offering, promising } from './wordings.ts';

// Tag names, of which only those of HTML are upper case.
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg NAV FOOTER IFRAME SELECT DIALOG'.split(' '),
);
/** Texts looked at on each side of the title, its own among those after it. */
const textsBefore = 8;
const textsAfter = 15;
/** Of them, those in which an invitation counts: farther down it may stand beside the article. */
const textsOfCalls = 6;
/** Characters; a longer text is no byline, no date and no button. */
const longest = 60;
/** Nodes looked at in each direction: between the title and its texts there may be large pictures. */
const mostNodes = 400;

function textsFrom(next: () => Node | null, most: number): string[] {
  const texts: string[] = [];
  for (let count = 0; count < mostNodes && texts.length < most; count++) {
    const node = next();
    if (!node) break;
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text) texts.push(text);
  }
  return texts;
}

/** What stands right before and after the page's first main heading, from it outwards. */
function besideTitle(body: Element, title: Element): { before: string[]; after: string[] } {
  const walker = body.ownerDocument.createTreeWalker(body, 5 /* elements, text */, (node) =>
    node.nodeType === 1 && skipped.has((node as Element).tagName) ? 2 /* FILTER_REJECT */ : 1,
  );
  walker.currentNode = title;
  const before = textsFrom(() => walker.previousNode(), textsBefore);
  walker.currentNode = title;
  const after = textsFrom(() => walker.nextNode(), textsAfter);
  return { before, after };
}

/** What the page's title and the texts beside it tell, each 0 or 1. */
export function titleFeatures(document: Document): Record<string, number> {
  const body = document.body ?? document.documentElement;
  const heading = body.querySelector('h1');
  const { before, after } = heading ? besideTitle(body, heading) : { before: [], after: [] };
  const beside = [...before, ...after].filter((text) => text.length <= longest);
  const some = (pattern: RegExp, texts: readonly string[]): number =>
    flag(texts.some((text) => pattern.test(text)));
  const title =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  return {
    titleDate: some(day, beside),
    titleByline: some(by, beside),
    titleCall: some(call, after.slice(0, textsOfCalls)),
    titleOffers: some(offering, [title]),
    titlePromises: some(promising, [heading?.textContent?.trim() ?? '']),
  };
}
