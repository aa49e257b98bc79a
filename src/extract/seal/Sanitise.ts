/**
 * Reads markup into a box in which only the elements and attributes of `allAllowed.ts` are left, and
 * nothing that could run.
 */
export type Sanitise = (html: string) => HTMLElement;
