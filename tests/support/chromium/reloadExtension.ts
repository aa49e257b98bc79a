import type { Driver } from '../Driver.ts';
import { until } from '../until.ts';

declare const chrome: { runtime: { reload(): void } };

/** Has one of our own pages ask for it. */
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
