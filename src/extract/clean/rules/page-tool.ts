import type { Rule } from '../rule.ts';
import { buttons } from '../words/buttons.ts';
import { isPhrase, plain } from '../words/phrases.ts';

/** "Listen · 4 min", "(3:15)", "1 / 12", "Image 2 of 9": tools with a time or a count. */
function withoutCount(line: string): string {
  return plain(
    line.replace(
      /[([]?\d+(?:[:./]\d+)*\s*(?:min(?:utes?|uten|uti|utos)?\.?|sec|мин|分|분)?[)\]]?/g,
      ' ',
    ),
  );
}

const counter = /^(?:\p{L}+ )?\d{1,3} ?(?:\/|of|von|de|sur|di|av|из) ?\d{1,3}$/u;

export const pageTool: Rule = {
  id: 'page-tool',
  reason: 'A tool of the page, such as printing or listening, does nothing here.',
  *find({ root, story }) {
    yield* root.querySelectorAll('#amp-mobile-version-switcher, [rel~="noamphtml"]');
    for (const { element, plain: line, isWhole, words, isProse } of story.lines) {
      if (!isWhole || isProse || words > 12 || element.closest('td, th, dd, blockquote')) continue;
      // "Yes", alone in a conversation, is somebody's answer: only what can be clicked is a tool.
      const isClickable =
        words > 1 || !!element.querySelector('a, button, svg') || !element.matches('p, li');
      if (isClickable && (isPhrase(buttons, line) || isPhrase(buttons, withoutCount(line))))
        yield element;
      else if (counter.test(line)) yield element;
    }
  },
};
