import type { CaptionSigns } from './CaptionSigns.ts';

/** Data of some size, and so kept apart from the code that is given it. */
export const allCaptionSigns: CaptionSigns = {
  captions:
    '.wp-caption-text, [class~="caption" i], [class*="-caption" i], [class*="_caption" i], ' +
    '[class*="caption-" i], [class*="caption_" i], [class*="imagecaption" i], ' +
    '[class*="imagedescription" i]',
  perhaps: '[class~="legend" i], [class~="description" i]',
  pictured: 'image|img|picture|photo|foto|visual|bild|figure',
  owner:
    '(?:©|(?:photo|image|picture|foto|bild|cr[eé]dit|grafik|illustration|zdj|kuva|фото)\\p{L}*\\s*(?:[:：|/©]|by[\\s:]|von\\s|courtesy\\s)|' +
    '(?:getty images|shutterstock|istock|unsplash|pexels|pixabay|reuters|afp|ap photo)(?:\\s*[/|]|$))[^.!?]*[.)\\]\'’"”]*$',
};
