import type { Along } from '../way/helpAlong.ts';
import { makeEnlargeable } from './makeEnlargeable.ts';

/** Opens the article's pictures in a view of their own, which is made for the first. */
export function addLightbox({ dialog, body, translate, loadPanels }: Along): void {
  let made: Promise<(image: HTMLImageElement) => void> | null = null;
  const make = async () => (await loadPanels()).makeLightbox(dialog, body, translate);
  makeEnlargeable(body, translate('reader_picture_enlarge'), (image) => {
    made ??= make();
    made.then(
      (open) => dialog.isConnected && open(image),
      () => {
        made = null;
      },
    );
  });
}
