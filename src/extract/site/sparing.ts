import type { Rule } from '../clean/rule.ts';

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
export function keeping(rule: Rule, kept: Set<Element>): Rule {
  return {
    ...rule,
    find(cleaning) {
      for (const element of rule.find(cleaning)) kept.add(element);
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
