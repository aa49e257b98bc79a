import type { Rule } from '../rule.ts';

const controls =
  'button, input, select, textarea, [role="button"], [role="toolbar"], [role="search"], [role="tablist"], ' +
  '[role="dialog"], [role="alertdialog"], dialog';

/** Some pages put every picture, or the whole text, into a button that enlarges it. */
const content = 'img, picture, video, p, h1, h2, h3, blockquote, figure';

/** Fonts of icons write a picture as its name. */
const icons = '[class*="material-icons"], [class*="material-symbols"]';

/** "#section2", behind a heading. */
const headings = ':is(h1, h2, h3, h4, h5, h6) > a[href^="#"]';

/** What is not said but pressed, written among the words. */
function* signs(root: Element): Iterable<Element> {
  for (const icon of root.querySelectorAll(icons)) {
    if (/^[a-z\d_\s]*$/.test(icon.textContent ?? '')) yield icon;
  }
  for (const link of root.querySelectorAll(headings)) {
    if (/^\s*[#¶§]/.test(link.textContent ?? '') && link.previousSibling) yield link;
  }
}

export const control: Rule = {
  id: 'control',
  *find({ root, story }) {
    for (const element of root.querySelectorAll(controls)) {
      if (!element.querySelector(content) && !story.hasProse(element)) yield element;
    }
    yield* signs(root);
    for (const form of root.querySelectorAll('form')) {
      if (!story.hasProse(form) && !form.querySelector('pre, table, figure')) yield form;
    }
  },
};
