import type { Driver } from './Driver.ts';
import { until } from './until.ts';

declare const chrome: { runtime: { reload(): void } };

/** Loads the extension anew, as an update does, and waits until it is back. */
export async function reloadExtension(driver: Driver): Promise<void> {
  // The page that asks for it goes away with the extension, and never answers.
  const gone = driver.inExtension(() => {
    chrome.runtime.reload();
    return new Promise<never>(() => undefined);
  });
  await gone.catch(() => undefined);
  // A click while the extension is away can take the browser down.
  const ours = await driver.newTab();
  await until('the extension is back', () =>
    ours.goto(driver.ourUrl('options.html')).then(
      () => true,
      () => false,
    ),
  );
  await ours.close();
}
