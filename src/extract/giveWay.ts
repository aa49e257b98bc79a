/** Newer than the types: https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
interface Yielding {
  scheduler?: { yield?(): Promise<void> };
}

/**
 * Lets input, painting and the page's own scripts come first. Where a browser has no way to do that
 * without going to the back of its queue, behind all that a busy page has to do, work goes on at once.
 */
export async function giveWay(): Promise<void> {
  await (globalThis as Yielding).scheduler?.yield?.();
}
