import type { Along } from './helpAlong.ts';
import { noteLinks } from './noteLinks.ts';

/** Shows notes beside their numbers, in an article that has any. */
export function addNotes({ body, loadPanels, translate, signal }: Along): void {
  if (!body.querySelector(noteLinks)) return;
  loadPanels(true).then(
    ({ previewNotes }) => signal.aborted || previewNotes(body, translate, signal),
    () => undefined,
  );
}
