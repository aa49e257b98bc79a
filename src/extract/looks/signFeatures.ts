import { flag, scaled } from './scale.ts';

const shareLinks = [
  'facebook.com/sharer',
  'twitter.com/intent',
  'twitter.com/share',
  'linkedin.com/share',
  'whatsapp.com/send',
  'pinterest.com/pin/create',
].map((address) => `a[href*="${address}"]`);

/** What the parts of a page that sells are called in its classes. */
const selling =
  /(?:^|[-_\s])(?:cta|hero|pric(?:e|ing)|testimonials?|features?|services?|slider|carousel|banner|faq|accordion|benefits?|clients?|partners?|logos?|plans?|contact|quote|form|calculator|steps?|stats?|counter|team|offer|solutions?)(?:[-_\s]|$)/i;

const mostNames = 6000;

/** Share of the elements with a class whose class is one of a page that sells. */
function sellingShare(body: Element): number {
  const named = [...body.querySelectorAll('[class]')].slice(0, mostNames);
  const found = named.filter((element) => selling.test(element.getAttribute('class') ?? ''));
  return Math.min(1, (3 * found.length) / Math.max(1, named.length));
}

/** Signs of an article, a shop or a form that stand beside the text, each 0 to 1. */
export function signFeatures(document: Document): Record<string, number> {
  const body = document.body ?? document.documentElement;
  const has = (selector: string): number => flag(body.querySelector(selector) !== null);
  const count = (selector: string): number => body.querySelectorAll(selector).length;
  const h1 = body.querySelector('h1')?.textContent?.trim().split(/\s+/).filter(Boolean) ?? [];
  const title =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  return {
    captions: has('figure figcaption'),
    authorLink: has('a[href*="/author"], a[href*="/autor"], a[rel~="author"]'),
    shareLink: has([...shareLinks, 'a[href^="mailto:?"]'].join()),
    choices: scaled(count('select, input[type="checkbox"], input[type="radio"]'), 30),
    buttons: scaled(count('button, .btn, .button, [class*="btn-"], [role="button"]'), 60),
    stars: has('[class*="rating"], [class*="star"]'),
    breadcrumb: has('[class*="breadcrumb"], [itemtype*="Breadcrumb"]'),
    selling: sellingShare(body),
    shortH1: flag(h1.length > 0 && h1.length <= 4),
    titleBar: flag(/ [|–—-] /.test(title)),
  };
}
