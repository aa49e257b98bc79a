import type { ToolLines } from '../../words/Words.ts';

export const toolLines: ToolLines = {
  // "4 min", "(3:15)".
  count: '[([]?\\d+(?:[:./]\\d+)*\\s*(?:min(?:utes?|uten|uti|utos)?\\.?|sec|мин|分|분)?[)\\]]?',
  // "1 / 12", "Image 2 of 9"; what stands in for a part that has not come, or that a program was to put there.
  nothing:
    '^(?:(?:\\p{L}+ )?\\d{1,3} ?(?:/|of|von|de|sur|di|av|из) ?\\d{1,3}|' +
    'loading(?: \\p{L}+)? ?(?:\\.{3}|…)|\\{\\{[^}]*\\}\\}|\\[[A-Z]+_[A-Z_]+\\])$',
};
