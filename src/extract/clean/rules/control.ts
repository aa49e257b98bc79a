import type { Rule } from '../rule.ts';

const controls =
  'button, input, select, textarea, [role="button"], [role="toolbar"], [role="search"], [role="tablist"], ' +
  '[role="dialog"], [role="alertdialog"], dialog';

/** Some pages put every picture, or the whole text, into a button that enlarges it. */
const content = 'img, picture, video, p, h1, h2, h3, blockquote, figure';

export const control: Rule = {
  id: 'control',
  reason: 'A button or field of the page does nothing here.',
  *find({ root, story }) {
    for (const element of root.querySelectorAll(controls)) {
      if (!element.querySelector(content) && !story.hasProse(element)) yield element;
    }
    for (const form of root.querySelectorAll('form')) {
      if (!story.hasProse(form) && !form.querySelector('pre, table, figure')) yield form;
    }
  },
};
