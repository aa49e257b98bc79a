import { phraseAtStart } from '../../words/phrases.ts';
import type { Words } from '../../words/Words.ts';
import { isInCell } from '../isInCell.ts';
import type { Line } from '../Line.ts';
import type { Rule } from '../rule.ts';

/** A teaser is a title, at most a long one. Words. */
const longestTeaser = 45;

/** "[ Harbour reopens at noon ]", all of it a link; what is shorter says where it was said. Words. */
const bracketed = /^[[［【].*[\]］】]$/;
const shortestBracketed = 5;

/** "Read also: Harbour reopens", all of it or all after the colon a link. */
function isTeaser({ plain, text, linked, words, isWhole }: Line, relatedHeading: Words): boolean {
  if (!isWhole || !plain || words > longestTeaser) return false;
  if (linked > 0.8 && words >= shortestBracketed && bracketed.test(text)) return true;
  const lead = phraseAtStart(relatedHeading, plain);
  if (!lead) return false;
  const rest = plain.slice(lead.length);
  const isParted = /^\s*[:：;|–—»>→►▶\-[(【】『』「」・/]/.test(rest);
  const share = (linked * text.length) / Math.max(1, text.length - lead.length);
  if (isParted) return share > 0.6 || (rest.length > 8 && linked > 0.4);
  return lead.includes(' ') && share > 0.85 && linked > 0.5;
}

export const relatedLine: Rule = {
  id: 'related-line',
  isOutside: true,
  *find(cleaning) {
    const { story, words } = cleaning;
    for (const line of story.lines) {
      if (isTeaser(line, words.relatedHeading) && !isInCell(line, cleaning)) yield line.element;
    }
  },
};
