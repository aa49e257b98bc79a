import { translate } from '../platform/translate.ts';
import { displaySite } from '../sites/formatPattern.ts';
import type { Site } from '../sites/Site.ts';
import type { Sites } from '../sites/Sites.ts';
import { hasRules } from '../sites/siteRules.ts';
import { resetRules, resetSiteLook } from '../sites/siteStore.ts';
import { describeValue } from '../ui/describeField.ts';
import { element } from '../ui/element.ts';
import { makeRow } from './makeRow.ts';

/** What single sites have of their own, look and rules, each to be reset. */
export function showApart(sites: Sites): void {
  const rows = [...sites].flatMap(([site, apart]) => makeRows(site, apart));
  element('#apart-none', HTMLElement).hidden = rows.length > 0;
  element('#apart', HTMLElement).replaceChildren(...rows);
}

function makeRows(site: string, { look, rules }: Site): HTMLLIElement[] {
  const name = displaySite(site);
  const row = (value: object, label: string, press: () => Promise<void>) =>
    makeRow(name, describeValue('', value), [{ text: translate('apart_reset'), label, press }]);
  const rows = [];
  if (Object.keys(look).length > 0) {
    rows.push(row(look, translate('apart_reset_look', name), () => resetSiteLook(site)));
  }
  if (rules && hasRules(rules)) {
    rows.push(row(rules, translate('apart_reset_rules', name), () => resetRules(site)));
  }
  return rows;
}
