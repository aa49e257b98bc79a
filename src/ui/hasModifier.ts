/** Whether a key is held that makes another key the browser's or the system's; Shift also makes plain signs. */
export const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent | MouseEvent): boolean =>
  ctrlKey || metaKey || altKey;
