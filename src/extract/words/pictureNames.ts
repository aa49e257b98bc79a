import type { PictureNames } from './Words.ts';

/** What the names of picture files say. */
export const pictureNames: PictureNames = {
  generic: 'logo|default|placeholder|avatar|icon|^(?:image|original|share|social|og|main|photo)$',
  size: String.raw`[-_.](?:\d{2,4}x\d{2,4}|w?\d{3,4}[wh]?|scaled|large|medium|small|thumb(?:nail)?|crop\w*)$`,
};
