import type { FirefoxTab } from '../../support/firefox/FirefoxTab.ts';
import { openFirefox } from '../../support/firefox/openFirefox.ts';
import { setToolbar } from '../../support/setToolbar.ts';
import { until } from '../../support/until.ts';
import { isLaidOut } from './isLaidOut.ts';
import { type Peer, timeUntil } from './Peer.ts';

/** Broadsheet and Firefox's own Reader View, in one Firefox. */
export async function firefoxPeers(proxy: string): Promise<Peer[]> {
  const driver = await openFirefox(proxy, {});
  await setToolbar(driver, 'reader');
  const tab = (await driver.newTab()) as FirefoxTab;
  const browser = `Firefox/${await tab.inWindow('return Services.appinfo.version')}`;
  return [
    {
      name: 'broadsheet',
      browser,
      async open({ url, words }) {
        await tab.goto(url);
        const start = performance.now();
        void tab.clickToolbar();
        return timeUntil(start, () => tab.inReader<boolean, [string]>(isLaidOut, words));
      },
      close: () => driver.close().then(() => undefined),
    },
    {
      name: 'Firefox Reader View',
      browser,
      async open({ url, words }) {
        await tab.goto(url);
        const isOffered = () => tab.inWindow('return view.isArticle === true');
        if (!(await until('Reader View is offered', isOffered, 5).catch(() => false))) return null;
        const start = performance.now();
        await tab.inWindow(`document.getElementById('View:ReaderView').doCommand()`);
        const text = `(${isLaidOut})(document.querySelector('.moz-reader-content'), ${JSON.stringify(words)})`;
        return timeUntil(start, async () => (await tab.runIn('browser', text)) === true);
      },
      close: async () => undefined,
    },
  ];
}
