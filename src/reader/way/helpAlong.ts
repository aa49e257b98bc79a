import type { Translate } from '../../platform/translate.ts';
import { addListen } from '../aloud/addListen.ts';
import type { LoadPanels } from '../panel/PanelTools.ts';
import { addLightbox } from '../pictures/addLightbox.ts';
import { addNotes } from './addNotes.ts';
import { addOutline } from './addOutline.ts';
import { followLinks } from './followLinks.ts';
import { showProgress } from './showProgress.ts';

/** The open reader, as the tools that work on its article see it. */
export interface Along {
  dialog: HTMLElement;
  bar: HTMLElement;
  loadPanels: LoadPanels;
  body: HTMLElement;
  translate: Translate;
  signal: AbortSignal;
}

/** What helps to find one's way through an article: outline, progress, notes, links, pictures. */
export function helpAlong(along: Along): void {
  const { dialog, body, signal } = along;
  addListen(along);
  addOutline(along);
  showProgress(dialog, body, signal);
  followLinks(body);
  addNotes(along);
  addLightbox(along);
}
