import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { abilities, type BrowserOptions, type Driver } from '../Driver.ts';
import { startDisplay } from '../display.ts';
import { builtExtension } from '../extension.ts';
import { endProcess, startProcess } from '../processes.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { until } from '../until.ts';
import { FirefoxTab } from './FirefoxTab.ts';
import { Marionette } from './Marionette.ts';
import { extensionId, preferences, uuid } from './preferences.ts';

export async function openFirefox(proxy: string | null, options: BrowserOptions): Promise<Driver> {
  const display = options.display === 'unseen' ? await startDisplay() : null;
  const { child, firefox } = await launch(
    preferences(proxy, options),
    display ? { DISPLAY: display.name } : options.display ? {} : headless,
  );
  await firefox.send('Marionette:SetContext', { value: 'chrome' });
  if (options.private) await goPrivate(firefox);
  await firefox.inBrowser(collectErrors, `moz-extension://${uuid}/`);
  const folder = await builtExtension('firefox', options);
  await firefox.send('Addon:Install', {
    path: folder,
    temporary: true,
    allowPrivateBrowsing: options.private ?? false,
  });
  await firefox.inBrowser(placeButton, extensionId);

  const ourUrl = (page: string) => `moz-extension://${uuid}/${page}`;
  if (!options.keepWelcome) {
    await until('the first page was closed', () =>
      firefox.inBrowser(closeWelcome, ourUrl('welcome.html')),
    );
  }
  const newTab = async (url?: string) => {
    const tab = await FirefoxTab.open(firefox, display);
    if (url) await tab.goto(url);
    return tab;
  };
  let ours: FirefoxTab | undefined;

  return {
    name: 'firefox',
    can: abilities.firefox,
    ourUrl,
    newTab,
    async frontTab(url) {
      await until('the tab is in front, and has loaded', () =>
        firefox.inBrowser(
          `const { selectedBrowser } = gBrowser;
          return selectedBrowser.currentURI.spec === arguments[0] && !selectedBrowser.webProgress.isLoadingDocument;`,
          url,
        ),
      );
      return FirefoxTab.front(firefox, display);
    },
    async inExtension(run, ...args) {
      ours ??= await newTab(ourUrl('options.html'));
      return ours.evaluate(run, ...args);
    },
    async clipboard(type) {
      return String(await firefox.inBrowser(readClipboard, type));
    },
    async answerColourPicker(colour) {
      await firefox.inBrowser(replaceColourPicker, colour);
    },
    async answerPrompt(answer) {
      const button = answer === 'allow' ? 'button' : 'secondaryButton';
      await until('the prompt is there', () => firefox.inBrowser(clickPrompt, button));
    },
    async stopBackground() {
      await firefox.inBrowser(
        'return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground();',
        extensionId,
      );
    },
    async reloadExtension() {
      await firefox.inBrowser(reloadAddon, extensionId);
      ours = undefined;
    },
    async gone() {
      await new Promise((done) => child.once('exit', done));
    },
    async close() {
      const problems = await firefox.inBrowser('return window.broadsheetProblems;');
      firefox.close();
      await endProcess(child);
      await display?.close();
      return problems as string[];
    },
  };
}

/**
 * What nobody caught, from every process, comes to the browser's console. Firefox also notes there
 * each answer that comes too late for a document that is gone, which no code could have caught.
 */
const collectErrors = `
  const [origin] = arguments;
  const tooLate = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;
  window.broadsheetProblems = [];
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & message.warningFlag) return;
      if (tooLate.test(message.errorMessage)) return;
      if (message.sourceName.startsWith(origin)) window.broadsheetProblems.push(message.message);
    },
  });
`;

const reloadAddon = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return AddonManager.getAddonByID(arguments[0]).then((addon) => addon.reload());
`;

/** The page that shows on install would come to the front just when a test begins. */
const closeWelcome = `
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === arguments[0]);
    if (!tab) continue;
    gBrowser.removeTab(tab);
    return true;
  }
  return false;
`;

/** Opens a private window, in which everything goes on. */
async function goPrivate(firefox: Marionette) {
  const known = (await firefox.send('WebDriver:GetWindowHandles')) as string[];
  await firefox.inBrowser('OpenBrowserWindow({ private: true });');
  const handle = await until('there is a private window', async () => {
    const handles = (await firefox.send('WebDriver:GetWindowHandles')) as string[];
    return handles.find((one) => !known.includes(one));
  });
  await firefox.send('WebDriver:SwitchToWindow', { handle });
  await until('it has loaded', () =>
    firefox.inBrowser('return gBrowserInit.delayedStartupFinished;'),
  );
}

/** Takes the extension's button out of the menu of extensions and into the toolbar. */
const placeButton = `
  const widget = arguments[0].replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
`;

const readClipboard = `
  const [type] = arguments;
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor(type);
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data = {};
  try {
    transferable.getTransferData(type, data);
  } catch {
    return '';
  }
  return data.value.QueryInterface(Ci.nsISupportsString).data;
`;

/** The system's own dialog is out of reach; one that answers at once takes its place. */
const replaceColourPicker = `
  const [colour] = arguments;
  const makePicker = () => ({
    QueryInterface: ChromeUtils.generateQI(['nsIColorPicker']),
    init() {},
    open(callback) {
      callback.update(colour);
      callback.done('');
    },
  });
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Services.uuid.generateUUID(),
    'Colours',
    '@mozilla.org/colorpicker;1',
    { createInstance: (iid) => makePicker().QueryInterface(iid) },
  );
`;

const clickPrompt = `
  const prompt = document.querySelector('#notification-popup[panelopen] popupnotification');
  if (!prompt) return false;
  prompt[arguments[0]].click();
  return true;
`;

const headless = { MOZ_HEADLESS: '1', MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };

async function launch(preferred: ReturnType<typeof preferences>, screen: Record<string, string>) {
  const profile = await temporaryFolder();
  const lines = Object.entries(preferred).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const args = ['--marionette', '-remote-allow-system-access', '--profile', profile, '--no-remote'];
  const child = startProcess(findBrowser('firefox') ?? 'firefox', args, {
    stdio: 'ignore',
    env: { ...process.env, ...screen },
  });
  const port = await until(
    'Firefox can be driven',
    () => readFile(path.join(profile, 'MarionetteActivePort'), 'utf8').catch(() => null),
    60,
  );
  const firefox = await until('Firefox answers', () =>
    Marionette.connect(Number(port)).catch(() => null),
  );
  await firefox.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'none',
  });
  return { child, firefox };
}
