import type { Words } from '../../words/Words.ts';

/** What stands before the name of someone who did not write the text. */
export const byOthers: Words = {
  en: 'medically reviewed by | legally reviewed by | clinically reviewed by | expert reviewed by | reviewed by | medical reviewed | medical reviewer | medical review | expert reviewed | expert reviewer | expert review | reviewed | reviewer | review | edited by | fact-checked by | fact-checked | fact checked by | fact checked | photos by | photographs by | photograph by | photography by | photo by | images by | image by | illustrated by | illustrations by | illustration by | translated by | hosted by | produced by | sponsored by | powered by | presented by | published by | photos | photo | contact',
  de: 'fotos von | fotos | foto von | foto',
  fr: 'photos | photo',
};
