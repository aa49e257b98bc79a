/** Something that was done and can be undone. */
export interface Step {
  apply(): void;
  revert(): void;
}

/** What was done, as far as it can be undone and done again. */
export interface History {
  /** Applies a step and remembers it; what had been undone can no longer be redone. */
  run(step: Step): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Steps in the order they were taken. `onChange` is called after each move along them. */
export function makeHistory(onChange: () => void): History {
  let steps: Step[] = [];
  let done = 0;
  return {
    run(step) {
      steps = [...steps.slice(0, done), step];
      done = steps.length;
      step.apply();
      onChange();
    },
    undo() {
      if (done === 0) return;
      done -= 1;
      steps[done]?.revert();
      onChange();
    },
    redo() {
      if (done === steps.length) return;
      steps[done]?.apply();
      done += 1;
      onChange();
    },
    get canUndo() {
      return done > 0;
    },
    get canRedo() {
      return done < steps.length;
    },
  };
}
