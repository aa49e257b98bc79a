import { leaveTools } from './messages/leaveTools.ts';
import { sendMessage } from './messages/protocol.ts';
import { fillListen } from './reader/aloud/fillListen.ts';
import { tendBar } from './reader/bar/tendBar.ts';
import { fillKeys } from './reader/keys/fillKeys.ts';
import { fillLook } from './reader/panel/fillLook.ts';
import { makeLightbox } from './reader/pictures/makeLightbox.ts';
import { addLine } from './reader/removed/addLine.ts';
import { makeRemoved } from './reader/removed/makeRemoved.ts';
import { panelStyles } from './reader/styles/panelStyles.ts';
import { fillTake } from './reader/take/fillTake.ts';
import { fillOutline } from './reader/way/fillOutline.ts';
import { previewNotes } from './reader/way/previewNotes.ts';
import { sayResumed } from './reader/way/sayResumed.ts';
import type { Aloud } from './settings/Preferences.ts';

// Loaded when somebody reaches for the reader's bar, opens a picture or comes back to a place, and not
// before.

leaveTools('panels', {
  styles: panelStyles,
  addLine,
  fillKeys,
  async fillListen(panel, along) {
    const aloud = await sendMessage('readAloud', undefined).catch(
      () => ({ speed: 1, voices: {} }) as const,
    );
    const onAloud = (change: Partial<Aloud>) =>
      void sendMessage('keepAloud', change).catch(() => undefined);
    fillListen(panel, { ...along, aloud, onAloud });
  },
  fillLook,
  fillOutline,
  fillTake,
  makeLightbox,
  makeRemoved,
  previewNotes,
  sayResumed,
  tendBar,
});
