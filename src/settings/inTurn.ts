/**
 * Serialises work that reads what is stored, and applies or shows it, so that the newest wins: each run
 * starts after the one before has ended, whether it succeeded or failed. Calls that come while one
 * waits for its turn share it.
 */
export function inTurn(work: () => Promise<unknown>): () => Promise<unknown> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<unknown> | null = null;
  return () => {
    waiting ??= running.then(() => {
      waiting = null;
      return work();
    });
    running = waiting.catch(() => undefined);
    return waiting;
  };
}
