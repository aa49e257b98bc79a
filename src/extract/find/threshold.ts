/**
 * From here on a block counts as the article's. Lower keeps more; that rather a line stays than one
 * is lost is in the training already, where wanted text weighs more.
 */
export const threshold = 0.5;

/** From here on the scorer has no doubt that a block is the article's. */
export const clear = 0.8;

/** Below this something speaks against a block; from here on to the threshold it is in doubt. */
export const doubtful = 0.3;
