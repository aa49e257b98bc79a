import type { Rule } from '../clean/rule.ts';
import { outermost } from '../dom/outermost.ts';
import { mostOfText, type SiteRuleUse } from './SiteRules.ts';

/** Characters of the article's text, without the clutter around it. */
function charactersIn(root: Element, kept: ReadonlySet<Element>): number {
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  let characters = 0;
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (parentElement && kept.has(parentElement)) characters += nodeValue?.trim().length ?? 0;
  }
  return characters;
}

/** The rule that takes out what somebody said should always go on this site. */
export function byHand(removed: readonly { elements: Element[]; use: SiteRuleUse }[]): Rule {
  return {
    id: 'by-hand',
    isOutside: true,
    *find({ root, kept }) {
      const all = charactersIn(root, kept);
      for (const { elements, use } of removed) {
        const inside = outermost(elements.filter((element) => root.contains(element)));
        const takesRoot = elements.some((element) => element.contains(root));
        const taken = inside.reduce((sum, element) => sum + charactersIn(element, kept), 0);
        if (takesRoot || taken > all * mostOfText) use.state = 'too-much';
        else yield* inside;
      }
    },
  };
}
