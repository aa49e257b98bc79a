/** Whether something is so, as 0 or 1. */
export const flag = (value: boolean): number => (value ? 1 : 0);

/** A count on a scale from 0 to 1 that tells few from some better than many from more. */
export const scaled = (count: number, most: number): number =>
  Math.min(1, Math.log1p(count) / Math.log1p(most));
