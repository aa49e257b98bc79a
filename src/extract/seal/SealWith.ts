import type { Allowed } from './Allowed.ts';
import type { CaptionSigns } from './CaptionSigns.ts';
import type { Players } from './Players.ts';
import type { Sanitise } from './Sanitise.ts';

/** What the last stage is given. */
export interface SealWith {
  /** The browser's own, or code of some size where it has none. */
  sanitise: Sanitise;
  allowed: Allowed;
  players: Players;
  captionSigns: CaptionSigns;
}
