import { flag, scaled } from './scale.ts';

const shareLinks = [
  'facebook.com/sharer',
  'twitter.com/intent',
  'twitter.com/share',
  'linkedin.com/share',
  'whatsapp.com/send',
  'pinterest.com/pin/create',
].map((address) => `a[href*="${address}"]`);

/** What themes call the box of an article's text. */
const textBoxes = [
  '[itemprop~="articleBody"]',
  ...['entry', 'post', 'article', 'story', 'blog'].flatMap((kind) =>
    ['content', 'body', 'text'].flatMap((part) =>
      ['-', '__', '_'].map((between) => `[class*="${kind}${between}${part}" i]`),
    ),
  ),
];

/** Signs of an article, a shop or a form that stand beside the text, each 0 to 1. */
export function signFeatures(document: Document): Record<string, number> {
  const body = document.body ?? document.documentElement;
  const has = (selector: string): number => flag(body.querySelector(selector) !== null);
  const count = (selector: string): number => body.querySelectorAll(selector).length;
  const h1 = body.querySelector('h1')?.textContent?.trim().split(/\s+/).filter(Boolean) ?? [];
  const title =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  return {
    authorLink: has('a[href*="/author"], a[href*="/autor"], a[rel~="author"]'),
    shareLink: has([...shareLinks, 'a[href^="mailto:?"]'].join()),
    choices: scaled(count('select, input[type="checkbox"], input[type="radio"]'), 30),
    buttons: scaled(count('button, .btn, .button, [class*="btn-"], [role="button"]'), 60),
    stars: has('[class*="rating"], [class*="star"]'),
    breadcrumb: has('[class*="breadcrumb"], [itemtype*="Breadcrumb"]'),
    textBox: has(textBoxes.join()),
    shortH1: flag(h1.length > 0 && h1.length <= 4),
    titleBar: flag(/ [|–—-] /.test(title)),
  };
}
