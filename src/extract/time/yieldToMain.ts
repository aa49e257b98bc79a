/** Newer than the types: https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
interface Yielding {
  scheduler?: { yield?(): Promise<void> };
}

/**
 * Yields to the main thread, so that input, painting and the page's own scripts come first. Resolves
 * at once in browsers without `scheduler.yield`: a timer would put our work at the end of the queue,
 * behind all that a busy page has to do.
 */
export async function yieldToMain(): Promise<void> {
  await (globalThis as Yielding).scheduler?.yield?.();
}
