import { translate } from '../platform/translate.ts';
import { formatPattern } from '../sites/formatPattern.ts';
import { unlist } from '../sites/listing.ts';
import { askAccess, hasAccess } from '../sites/permissionStore.ts';
import type { SitePattern } from '../sites/SitePattern.ts';
import { patternsOf, type Sites } from '../sites/Sites.ts';
import { element } from '../ui/element.ts';
import { sayError } from '../ui/notice.ts';
import { makeRow } from './makeRow.ts';

/** The list, each line with what can be done about it. */
export async function showListed(sites: Sites): Promise<void> {
  const patterns = patternsOf(sites).sort(byText);
  const without = new Set<string>();
  for (const { site, never } of patterns) {
    if (!never && !(await hasAccess(site))) without.add(site);
  }
  element('#listed-none', HTMLElement).hidden = patterns.length > 0;
  element('#listed', HTMLElement).replaceChildren(
    ...patterns.map((pattern) => makeLine(pattern, !pattern.never && without.has(pattern.site))),
  );
  const askAll = element('#ask-all', HTMLButtonElement);
  askAll.hidden = without.size < 2;
  askAll.onclick = () => void askAccess([...without]).catch(sayError);
}

function makeLine(pattern: SitePattern, lacksAccess: boolean): HTMLLIElement {
  const text = formatPattern(pattern);
  const remark = pattern.never ? 'listed_never' : lacksAccess ? 'listed_lacks_access' : null;
  const ask = {
    text: translate('listed_ask'),
    label: translate('listed_ask_label', text),
    press: () => askAccess([pattern.site]),
  };
  const remove = {
    text: translate('listed_remove'),
    label: translate('listed_remove_label', text),
    press: () => unlist(pattern),
  };
  return makeRow(text.replace(/^!/u, ''), remark && translate(remark), [
    ...(lacksAccess ? [ask] : []),
    remove,
  ]);
}

function byText(a: SitePattern, b: SitePattern): number {
  return a.site.localeCompare(b.site) || a.path.localeCompare(b.path);
}
