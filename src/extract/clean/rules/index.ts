import type { Rule } from '../rule.ts';
import { hidden } from './hidden.ts';
import { notKept } from './not-kept.ts';

/** All rules, in the order in which they look at the article. */
export const rules: readonly Rule[] = [hidden, notKept];
