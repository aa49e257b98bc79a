/**
 * From here on a block counts as the article's. Lower keeps more; that rather a line stays than one
 * is lost is in the training already, where wanted text weighs more.
 */
export const threshold = 0.5;
