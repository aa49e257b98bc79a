/** The time left for an extraction. Asked between two steps, as a step cannot be stopped. */
export interface Clock {
  readonly isOver: boolean;
  /** Milliseconds; below 0 when it is over. */
  readonly left: number;
}

/** @param milliseconds from now on. */
export function startClock(milliseconds: number): Clock {
  const end = performance.now() + milliseconds;
  return {
    get isOver() {
      return this.left < 0;
    },
    get left() {
      return end - performance.now();
    },
  };
}
