/** Selector of boxes in which a paragraph or a picture can be put before the text. */
export const roomy = 'div, section, article, main, body, td';
