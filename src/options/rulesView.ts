import { translate } from '../platform/translate.ts';
import { displaySite } from '../sites/formatPattern.ts';
import { writeRules } from '../sites/ruleText/writeRules.ts';
import type { Sites } from '../sites/Sites.ts';
import { hasRules } from '../sites/siteRules.ts';
import { resetRules } from '../sites/siteStore.ts';
import { element } from '../ui/element.ts';
import { makeRow } from './makeRow.ts';

/** Sites with rules of their own, each to be shared as text or forgotten. */
export function showRules(sites: Sites): void {
  const ruled = [...sites].flatMap(([site, { rules }]) =>
    rules && hasRules(rules) ? [{ site, rules }] : [],
  );
  element('#rules-none', HTMLElement).hidden = ruled.length > 0;
  element('#rules', HTMLElement).replaceChildren(
    ...ruled.map(({ site, rules }) => {
      const text = writeRules(displaySite(site), rules);
      return makeRow(displaySite(site), text.split('\n').slice(1).join('\n').trim(), [
        {
          text: translate('rules_copy'),
          label: translate('rules_copy_label', displaySite(site)),
          press: () => navigator.clipboard.writeText(text),
        },
        {
          text: translate('rules_reset'),
          label: translate('rules_reset_label', displaySite(site)),
          press: () => resetRules(site),
        },
      ]);
    }),
  );
}
