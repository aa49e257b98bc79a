import { isNamed } from '../../dom/names.ts';
import type { Rule } from '../rule.ts';

/** "Home › News › Africa", as text. */
const trail = /^[^›»>/→|]{1,30}(?:\s*[›»>→/|]\s*[^›»>/→|]{1,60}){1,5}$/;

export const breadcrumbs: Rule = {
  id: 'breadcrumbs',
  *find({ root, story, words: { boxNames } }) {
    for (const element of root.querySelectorAll('nav, ol, ul, div, p, span')) {
      const isTrail =
        isNamed(element, boxNames.trail) ||
        /BreadcrumbList/.test(element.getAttribute('itemtype') ?? '');
      if (isTrail && !story.hasProse(element)) yield element;
    }
    for (const line of story.lines) {
      if (!story.isBefore(line) || !line.isWhole || line.linked < 0.3 || line.words > 25) continue;
      if (trail.test(line.text) && line.element.querySelectorAll('a').length >= 2)
        yield line.element;
    }
  },
};
