import type { Sentence } from './sentencesOf.ts';

const name = 'broadsheet-aloud';

/** Shares of the view's height between which the current sentence is kept. */
const [high, low] = [0.12, 0.7];

/** Marks the sentence that is spoken, without touching the text, and keeps it in view. */
export function markSentence(dialog: HTMLElement, sentence: Sentence | null): void {
  if (!sentence) {
    CSS.highlights.delete(name);
    return;
  }
  CSS.highlights.set(name, new Highlight(sentence.range));
  const { top, bottom } = sentence.range.getBoundingClientRect();
  const height = dialog.clientHeight;
  if (top >= height * high && bottom <= height * low) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  dialog.scrollTo({ top: dialog.scrollTop + top - height * 0.25, behavior });
}
