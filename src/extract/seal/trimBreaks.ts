import { isBlock } from '../dom/blockTags.ts';
import { isBlank } from '../dom/isBlank.ts';

/** Takes what has nothing before or behind it in its box; a run of breaks goes one by one. */
function trim(breaks: readonly Element[], side: 'previousSibling' | 'nextSibling'): void {
  for (const one of breaks) {
    let beside = one[side];
    while (beside && isBlank(beside)) beside = beside[side];
    if (!beside && one.parentElement && isBlock(one.parentElement)) one.remove();
  }
}

/** Takes line breaks off the edges of boxes, where pages use them for room: the design has its own. */
export function trimBreaks(root: Element): void {
  const breaks = [...root.querySelectorAll('br')];
  trim(breaks, 'previousSibling');
  trim(breaks.reverse(), 'nextSibling');
}
