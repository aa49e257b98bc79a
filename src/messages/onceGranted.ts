/** Milliseconds to wait before each further try. */
const waits = [20, 60, 150, 400, 800];

/**
 * Runs a script in a tab that a click has just given access to. Chromium tells the page's process of
 * the access and of the script by two ways, and the script can be there first (2 of 25 clicks on a
 * busy machine); the page's process then refuses with these words, which no restricted page gets.
 *
 * @throws what the last try threw.
 */
export async function onceGranted<Result>(run: () => Promise<Result>): Promise<Result> {
  for (const wait of waits) {
    try {
      return await run();
    } catch (error) {
      if (!String(error).includes('Cannot access contents of the page')) throw error;
      await new Promise((over) => setTimeout(over, wait));
    }
  }
  return run();
}
