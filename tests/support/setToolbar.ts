import type { Driver } from './Driver.ts';
import { until } from './until.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  action: { getPopup(details: object): Promise<string> };
};

/** Makes the toolbar button open the popup, or the reader at once. */
export async function setToolbar(
  driver: Pick<Driver, 'inExtension'>,
  toolbar: 'popup' | 'reader',
): Promise<void> {
  const preferences = { version: 1, changed: Date.now(), value: { toolbar } };
  await driver.inExtension((item) => chrome.storage.local.set({ preferences: item }), preferences);
  await until(`the button opens the ${toolbar}`, async () => {
    const popup = await driver.inExtension(() => chrome.action.getPopup({}));
    return (popup === '') === (toolbar === 'reader');
  });
}
