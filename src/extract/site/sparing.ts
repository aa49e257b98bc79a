import type { Rule } from '../clean/rule.ts';
import type { SiteRuleUse } from './SiteRules.ts';

/** A rule that leaves alone what is to be kept: where it finds something around it, the rest goes. */
export function sparing(rule: Rule, kept: ReadonlySet<Element>): Rule {
  return {
    ...rule,
    *find(cleaning) {
      for (const element of rule.find(cleaning)) yield* withoutKept(element, kept);
    },
  };
}

/** A rule that takes nothing: what it finds is kept from the rules after it. */
export function keeping(rule: Rule, kept: Set<Element>, use: SiteRuleUse | undefined): Rule {
  return {
    ...rule,
    find(cleaning) {
      for (const element of rule.find(cleaning)) {
        if (!cleaning.root.contains(element)) continue;
        kept.add(element);
        if (use) Object.assign(use, { matches: use.matches + 1, state: 'used' });
      }
      return [];
    },
  };
}

function* withoutKept(element: Element, kept: ReadonlySet<Element>): Iterable<Element> {
  for (const spared of kept) {
    if (spared.contains(element)) return;
    if (element.contains(spared)) {
      for (const child of element.children) yield* withoutKept(child, kept);
      return;
    }
  }
  yield element;
}
