/** Keeps the article's ids from shadowing anything on the page that shows it; as DOMPurify has it. */
export const placePrefix = 'user-content-';
