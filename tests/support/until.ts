/**
 * Waits until a condition holds, asking again and again.
 *
 * @throws after `seconds`, naming what was waited for.
 */
export async function until<Value>(
  what: string,
  condition: () => Promise<Value> | Value,
  seconds = 30,
): Promise<NonNullable<Value>> {
  const deadline = performance.now() + seconds * 1000;
  while (performance.now() < deadline) {
    const value = await condition();
    if (value) return value;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(`Waited ${seconds} s in vain: ${what}`);
}
