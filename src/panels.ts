import { leaveTools } from './messages/Tools.ts';
import { fillListen } from './reader/aloud/fillListen.ts';
import { fillKeys } from './reader/keys/fillKeys.ts';
import { fillLook } from './reader/panel/fillLook.ts';
import { makeLightbox } from './reader/pictures/makeLightbox.ts';
import { askToRemember } from './reader/removed/askToRemember.ts';
import { makeRemoved } from './reader/removed/makeRemoved.ts';
import { panelStyles } from './reader/styles/panelStyles.ts';
import { fillTake } from './reader/take/fillTake.ts';
import { previewNotes } from './reader/way/previewNotes.ts';

// Loaded when somebody reaches for the reader's bar or opens a picture, and not before.

leaveTools('panels', {
  styles: panelStyles,
  askToRemember,
  fillKeys,
  fillListen,
  fillLook,
  fillTake,
  makeLightbox,
  makeRemoved,
  previewNotes,
});
