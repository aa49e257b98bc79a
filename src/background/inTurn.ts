/**
 * Makes work that reads the settings and applies them run one after the other, so that of two runs
 * the one that was asked for last has the last word.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve();
  return () => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };
}
