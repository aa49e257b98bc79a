import type { Sentence } from './sentencesOf.ts';

const name = 'broadsheet-aloud';

/** Shares of the view's height between which the current sentence is kept. */
const [high, low] = [0.12, 0.7];

/**
 * Marks the sentence that is spoken, without touching the text, and keeps it in view. Firefox before
 * 140 has no marks of that kind: there it is only kept in view.
 */
export function markSentence(dialog: HTMLElement, sentence: Sentence | null): void {
  const marks: HighlightRegistry | undefined = CSS.highlights;
  if (!sentence) {
    marks?.delete(name);
    return;
  }
  marks?.set(name, new Highlight(sentence.range));
  const { top, bottom } = sentence.range.getBoundingClientRect();
  const height = dialog.clientHeight;
  if (top >= height * high && bottom <= height * low) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  dialog.scrollTo({ top: dialog.scrollTop + top - height * 0.25, behavior });
}
