import { translate } from '../platform/translate.ts';
import { displaySite } from '../sites/formatPattern.ts';
import type { Sites } from '../sites/ruleFor.ts';
import { changeSite } from '../sites/siteStore.ts';
import { element } from '../ui/element.ts';
import { describeLook } from './describeChange.ts';
import { makeRow } from './makeRow.ts';

/** Sites whose look is their own, each to be reset. */
export function showApart(sites: Sites): void {
  const apart = [...sites].filter(([, { look }]) => Object.keys(look).length > 0);
  element('#apart-none', HTMLElement).hidden = apart.length > 0;
  element('#apart', HTMLElement).replaceChildren(
    ...apart.map(([site, { look }]) =>
      makeRow(displaySite(site), describeLook(look), [
        {
          text: translate('apart_reset'),
          label: translate('apart_reset_label', displaySite(site)),
          press: () => changeSite(site, (was) => ({ ...was, look: {} })),
        },
      ]),
    ),
  );
}
