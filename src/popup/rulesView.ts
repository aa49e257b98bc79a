import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';
import { reasonOf } from '../reader/removed/reasonOf.ts';
import { countRules } from '../sites/siteRules.ts';
import { readRules } from '../sites/siteStore.ts';
import { describeValue } from '../ui/describeField.ts';
import { element } from '../ui/element.ts';
import { sayError } from '../ui/notice.ts';

/** How many rules hold on the page's site, which ones, and the way to where they are kept. */
export async function showRules(url: string): Promise<void> {
  const rules = await readRules(url);
  const count = countRules(rules);
  element('#rules', HTMLElement).hidden = count === 0;
  if (count === 0) return;
  const button = element('#rules button', HTMLButtonElement);
  button.textContent = translate('reader_rules_title', count);
  button.onclick = () => void openRules().then(() => window.close(), sayError);
  const keepKinds = rules.keepKinds.map((rule) => reasonOf({ rule, reason: rule }, translate));
  element('#rules-hint', HTMLElement).textContent = describeValue('', { ...rules, keepKinds });
}

/** The browser's own way to the settings leads to their beginning only. */
async function openRules(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#rules-title') });
}
