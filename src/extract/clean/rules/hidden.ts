import type { Rule } from '../rule.ts';

export const hidden: Rule = {
  id: 'hidden',
  reason: 'The page does not show this.',
  find: ({ page }) => page.hidden,
};
