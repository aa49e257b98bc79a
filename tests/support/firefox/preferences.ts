import type { BrowserOptions } from '../Driver.ts';

/** The extension's address in Firefox, which is otherwise another one for each profile. */
export const uuid = '0b0a5e1f-1d6c-4c3e-9d56-5d1f5b6f3a01';
export const extensionId = 'broadsheet@broadsheet.example';

/**
 * Preferences of a quiet Firefox, which talks to nobody but the fixture server where that is its proxy.
 */
export function preferences(
  proxy: string | null,
  { voices = false, ownSanitiser = true }: BrowserOptions = {},
): Record<string, string | number | boolean> {
  return {
    'media.webspeech.synth.test': voices,
    'dom.security.sanitizer.enabled': ownSanitiser,
    ...(proxy ? through(proxy) : {}),
    // A free port; Firefox writes which into the file MarionetteActivePort.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // Prompts can be answered at once, though the window may not be in front.
    'security.notification_enable_delay': 0,
    // Errors that nobody caught are read from the browser's console.
    'browser.dom.window.dump.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'startup.homepage_welcome_url': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,none',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    // A tab's zoom would be set back to its site's, whenever that is read, and at the next page.
    'browser.zoom.siteSpecific': false,
    // It would take the next Esc for itself.
    'browser.download.alwaysOpenPanel': false,
  };
}

function through(proxy: string): Record<string, string | number | boolean> {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
