import { describe, expect, test } from 'vitest';
import type { Tab, View } from '../support/Driver.ts';
import { enter, textOf } from '../support/fields.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readFromPopup } from '../support/readFromPopup.ts';
import { stories, storyPage } from '../support/storySite.ts';
import { until } from '../support/until.ts';

const site = 'removed.example';

async function serveStories({ server }: Running) {
  server.serve(stories.harbour, storyPage('harbour'));
  server.serve(stories.market, storyPage('market'));
}

const shown = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('.article')?.textContent?.replace(/\s+/g, ' ') ?? '');

const press = (view: View, selector: string) =>
  view.evaluate((found) => {
    const button = document.querySelector<HTMLElement>(found);
    if (!button) throw new Error(`no ${found}`);
    button.click();
  }, selector);

describe('rules as text', () => {
  inBrowsers(['chromium', 'firefox'], { before: serveStories }, (running) => {
    async function openOptions(): Promise<Tab> {
      const options = await running.driver.newTab(running.driver.ourUrl('options.html'));
      await until('the settings are shown', () => textOf(options, '#shortcut'));
      return options;
    }

    /** Starts each case with no rules, and then with these. */
    async function keepRules(text: string, about = site): Promise<void> {
      const options = await openOptions();
      await forgetIn(options);
      await enter(options, '#rules-site', about);
      await enter(options, '#rules-text', text);
      await press(options, '#rules-form button');
      await until('the rules are kept', async () =>
        (await textOf(options, '#rules-said')).includes('The rules are kept'),
      );
      await options.close();
    }

    async function forgetIn(options: View): Promise<void> {
      await options.evaluate(() =>
        document.querySelector<HTMLElement>('#rules [aria-label^="Forget"]')?.click(),
      );
      await until('there are no rules', async () => (await textOf(options, '#rules')) === '');
    }

    test('of ad blockers: read line by line, kept, and in force on every page of the site', async () => {
      const { driver, tab } = running;
      const isCodeForRulesHere = () =>
        tab.ourScripts().some((url) => url.endsWith('/decisions.js'));
      await readFromPopup(tab, stories.harbour);
      if (driver.can.listScripts) expect(isCodeForRulesHere()).toBe(false);
      const options = await openOptions();
      await enter(
        options,
        '#rules-text',
        `${site}##.fact-box\n${site}##+js(nobab)\nno rule\n${site}#@#.ad-label\n[${site}]\nkeep_kind: ad-label\nkeep_kind: ad-lable`,
      );
      await until('the rules are understood', async () =>
        (await textOf(options, '#rules-said')).includes('Rules understood: 3'),
      );
      const said = await textOf(options, '#rules-said');
      expect(said).toContain(`Line 2, ${site}##+js(nobab): only filters that hide something`);
      expect(said).toContain('Line 3, no rule: this is no rule');
      expect(said).toContain('Line 7, keep_kind: ad-lable: nothing is taken out under this name');
      await options.close();

      await keepRules(`${site}##.fact-box\n${site}#@#.ad-label`, '');
      for (const url of [stories.harbour, stories.market]) {
        await readFromPopup(tab, url);
        expect(await shown(tab)).not.toMatch(/In short|In numbers/);
        expect(await shown(tab)).toContain('Advertisement');
        expect(await shown(tab)).toContain('is used every day');
      }
      if (driver.can.listScripts) expect(isCodeForRulesHere()).toBe(true);
    });

    test('of site configurations: the article, its title, and what goes', async () => {
      const { tab } = running;
      await keepRules(
        "body: //article[@class='story']\ntitle: //nav/a[2]\nstrip: //div[1][@class='fact-box']\nstrip_id_or_class: fact",
      );
      await readFromPopup(tab, stories.market);
      expect(await tab.inReader((root) => root.querySelector('h1')?.textContent)).toBe('News');
      expect(await shown(tab)).not.toMatch(/In short|In numbers/);
      expect(await shown(tab)).toContain('before the end of the summer');
    });

    test('are said to be idle, or not used where they would take most of the text', async () => {
      const { tab } = running;
      await keepRules(`${site}##.gone\n${site}##.story > p`);
      await readFromPopup(tab, stories.harbour);
      expect(await shown(tab)).toContain('is used every day');
      await tab.clickInReader('.count');
      const lines = () =>
        tab.inReader((root) =>
          [...root.querySelectorAll('.rules .piece')].map(({ textContent }) => textContent ?? ''),
        );
      await until('the rules are listed', async () => (await lines()).length === 2);
      const [gone, most] = await lines();
      expect(gone).toMatch(/\.gone.*Idle: nothing on this page matches/s);
      expect(most).toMatch(/\.story > p.*Not used here: it would take more than a third/s);
    });

    test('are counted in the popup, which leads to them; copied, and forgotten', async () => {
      const { tab } = running;
      const before = await openOptions();
      await forgetIn(before);
      await before.close();
      await tab.goto(stories.harbour);
      const bare = await tab.openPopup();
      await until('the popup is there', () => textOf(bare, '#listing-hint'));
      const isHidden = () => document.querySelector<HTMLElement>('#rules')?.hidden;
      expect(await bare.evaluate(isHidden)).toBe(true);
      await bare.close();

      await keepRules(`${site}##.fact-box\nkeep_kind: ad-label`);
      await tab.goto(stories.harbour);
      const popup = await tab.openPopup();
      await until('the popup counts them', async () =>
        (await textOf(popup, '#rules button')).includes('Rules of this site: 2'),
      );
      const hint = 'Kinds that are kept: Advertisement label · Always taken out: .fact-box';
      await until(
        'the popup names them',
        async () => (await textOf(popup, '#rules-hint')) === hint,
      );
      await popup.close();

      const options = await openOptions();
      await options.evaluate(() => {
        navigator.clipboard.writeText = async (text) => {
          document.title = text;
        };
      });
      await press(options, `#rules [aria-label="Copy the rules of ${site}"]`);
      const copied = () => options.evaluate(() => document.title);
      await until('they are copied', async () => (await copied()).includes(`${site}##.fact-box`));
      expect(await copied()).toContain('keep_kind: ad-label');
      await forgetIn(options);
      await options.close();
      await readFromPopup(tab, stories.harbour);
      expect(await shown(tab)).toContain('In short');
      expect(await shown(tab)).not.toContain('Advertisement');
    });

    test('a report says where, which version and what was taken out, and is sent nowhere', async () => {
      const { tab, server } = running;
      await keepRules(`${site}##.fact-box`);
      await readFromPopup(tab, stories.harbour);
      await tab.clickInReader('.count');
      const asked = server.seen.length;
      await tab.clickInReader('.report button');
      const report = () =>
        tab.inReader((root) => root.querySelector<HTMLTextAreaElement>('.report textarea')?.value);
      await until('the report is made', report);
      expect(await report()).toContain(`Page: ${stories.harbour}`);
      expect(await report()).toMatch(/^Broadsheet \d+\.\d+\.\d+, Mozilla\/5\.0/m);
      expect(await report()).toContain('Rule of the site: remove .fact-box (used)');
      expect(await report()).toContain('- by-hand: In short: the lighthouse stays.');
      expect(await report()).toContain('- ad-slot: Advertisement');
      await until('it says so', () =>
        tab.inReader((root) =>
          /Nothing was sent/.test(root.querySelector('.spoken')?.textContent ?? ''),
        ),
      );
      expect(server.seen.slice(asked)).toEqual([]);
    });
  });
});
