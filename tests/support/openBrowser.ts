import { openChromium } from './chromium/openChromium.ts';
import type { BrowserName, BrowserOptions, Driver } from './Driver.ts';
import { openFirefox } from './firefox/openFirefox.ts';

/**
 * Starts a browser with the built extension.
 *
 * @param proxy `host:port` of the fixture server, through which all its requests go; null where it may reach
 * the web
 */
export function openBrowser(
  name: BrowserName,
  proxy: string | null,
  options: BrowserOptions = {},
): Promise<Driver> {
  return name === 'chromium' ? openChromium(proxy, options) : openFirefox(proxy, options);
}
