import { usePanels } from '../panel/usePanels.ts';
import type { Along } from './helpAlong.ts';
import { noteLinks } from './noteLinks.ts';

/** Shows notes beside their numbers, in an article that has any. */
export function addNotes(along: Along): void {
  const { body, translate, signal } = along;
  if (!body.querySelector(noteLinks)) return;
  usePanels(along, ({ previewNotes }) => previewNotes(body, translate, signal));
}
