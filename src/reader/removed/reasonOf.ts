import type { Translate } from '../../platform/translate.ts';

/** Why a piece was taken out, in the reader's language where it has the rule's message. */
export function reasonOf(
  { rule, reason }: { rule: string; reason: string },
  translate: Translate,
): string {
  // Rules come and go: their messages are looked up by name, and the sentence stands in for them.
  const key = `rule_${rule.replaceAll('-', '_')}` as Parameters<Translate>[0];
  return translate(key) || reason;
}
