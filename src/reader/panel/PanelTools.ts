import type { tendBar } from '../bar/tendBar.ts';
import type { fillKeys } from '../keys/fillKeys.ts';
import type { makeLightbox } from '../pictures/makeLightbox.ts';
import type { addLine } from '../removed/addLine.ts';
import type { makeRemoved } from '../removed/makeRemoved.ts';
import type { fillTake } from '../take/fillTake.ts';
import type { fillOutline } from '../way/fillOutline.ts';
import type { Along } from '../way/helpAlong.ts';
import type { previewNotes } from '../way/previewNotes.ts';
import type { sayResumed } from '../way/sayResumed.ts';
import type { fillLook } from './fillLook.ts';

/** What stands behind the buttons of the bar and the pictures, and what few openings show. */
export interface PanelTools {
  /** For the overlay, after its own. */
  styles: string;
  addLine: typeof addLine;
  fillKeys: typeof fillKeys;
  fillListen(panel: HTMLElement, along: Along): Promise<void>;
  fillLook: typeof fillLook;
  fillOutline: typeof fillOutline;
  fillTake: typeof fillTake;
  makeLightbox: typeof makeLightbox;
  makeRemoved: typeof makeRemoved;
  previewNotes: typeof previewNotes;
  sayResumed: typeof sayResumed;
  tendBar: typeof tendBar;
}

/**
 * Loads the tools on the first call, and their styles with them.
 *
 * @param isUnasked nobody waits for them: where they do not come, nothing is said.
 */
export type LoadPanels = (isUnasked?: boolean) => Promise<PanelTools>;
