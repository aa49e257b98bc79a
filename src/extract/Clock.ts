/** Asked between one step and the next whether there is time for it. */
export interface Clock {
  readonly isOver: boolean;
}

/** @param milliseconds from now on. */
export function startClock(milliseconds: number): Clock {
  const end = performance.now() + milliseconds;
  return {
    get isOver() {
      return performance.now() > end;
    },
  };
}
