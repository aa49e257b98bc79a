import type { MessageKey } from '../../platform/translate.ts';
import type { RuleChange } from '../siteRules.ts';

/** What one line of a site's rules says. */
export type ReadLine =
  | { sites: string[]; change: RuleChange }
  /** Why it cannot be used. */
  | { problem: Extract<MessageKey, `rules_problem_${string}`> };
