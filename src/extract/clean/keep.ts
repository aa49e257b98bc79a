import type { Cleaning, Rule } from './rule.ts';

/** Whether no rule may take this out, whatever it found. */
export function isProtected(_element: Element, _rule: Rule, _cleaning: Cleaning): boolean {
  return false;
}
