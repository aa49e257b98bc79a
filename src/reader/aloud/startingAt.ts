import { barHeight } from '../bar/barHeight.ts';
import type { Sentence } from './sentencesOf.ts';

/** Parts that somebody may click on to hear them. */
const parts = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, dt, dd, td, th, caption';

/** Index of the first sentence of the paragraph around a node; null outside of what is read. */
export function startingAt(sentences: readonly Sentence[], node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const part = element?.closest(parts);
  const index = sentences.findIndex(({ range }) => part?.contains(range.startContainer) ?? false);
  return index < 0 ? null : index;
}

/** Index of the sentence in which a selection begins; null where nothing of the article is selected. */
export function selectedSentence(sentences: readonly Sentence[], body: Element): number | null {
  const root = body.getRootNode();
  // Chromium asks the shadow root for what is selected in it, Firefox the document.
  const selection =
    'getSelection' in root
      ? (root as Document).getSelection()
      : (body.ownerDocument.getSelection() ?? null);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  if (!body.contains(startContainer)) return null;
  const index = sentences.findIndex(
    ({ range }) => range.comparePoint(startContainer, startOffset) <= 0,
  );
  return index < 0 ? null : index;
}

/** Index of the first sentence that begins in view or below; 0 where all stand above. */
export function firstInView(sentences: readonly Sentence[]): number {
  const index = sentences.findIndex(({ range }) => range.getBoundingClientRect().top > barHeight);
  return Math.max(0, index);
}
