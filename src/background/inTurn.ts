/**
 * Serialises an asynchronous function: each call starts after the one before has ended, whether it
 * succeeded or failed. For work that reads settings and applies them, so that the newest settings win.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve();
  return () => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };
}
