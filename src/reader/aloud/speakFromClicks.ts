import type { Speaker } from './makeSpeaker.ts';
import type { Sentence } from './sentencesOf.ts';
import { startingAt } from './startingAt.ts';

/** What a click has another meaning for. */
const controls = 'a, button, summary, audio, video';

/**
 * While an article is read aloud, lets a click on another paragraph go on there. The panel stays open,
 * though a click beside it closes panels: this one is meant for it.
 */
export function speakFromClicks(
  body: HTMLElement,
  panel: HTMLElement,
  sentences: readonly Sentence[],
  speaker: Speaker,
): void {
  let isPanelOpen = false;
  // The press closes the panel before it becomes a click.
  body.addEventListener('pointerdown', () => {
    isPanelOpen = panel.matches(':popover-open');
  });
  body.addEventListener('click', ({ target }) => {
    if (!speaker.isSpeaking || !(target instanceof Element) || target.closest(controls)) return;
    const index = startingAt(sentences, target);
    if (index === null) return;
    speaker.speakFrom(index);
    if (isPanelOpen) panel.togglePopover(true);
  });
}
