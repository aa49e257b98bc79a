import { translate } from '../platform/translate.ts';
import { displaySite } from '../sites/formatPattern.ts';
import { siteOf } from '../sites/SitePattern.ts';
import { keepLook, readLook, siteWithLook } from '../sites/siteStore.ts';
import { element } from '../ui/element.ts';
import { startLookForm } from '../ui/startLookForm.ts';

/** Theme, size and width, kept for all sites or for the page's site. The open reader follows at once. */
export async function showLook(url: string): Promise<void> {
  const own = siteOf(url);
  const apart = own ? await siteWithLook(url) : null;
  const site = apart ?? own;
  if (site) showScope(site, apart !== null);
  const { elements } = element('#look', HTMLFormElement);
  await startLookForm({
    keep(change) {
      const scope = elements.namedItem('scope');
      const forSite = scope instanceof RadioNodeList && scope.value === 'site';
      return keepLook(url, change, forSite);
    },
    read: () => readLook(url),
  });
}

function showScope(site: string, apart: boolean): void {
  element('#scope', HTMLFieldSetElement).hidden = false;
  element('#scope [value=site] + span', HTMLElement).textContent = translate(
    'scope_site',
    displaySite(site),
  );
  element(`#scope [value=${apart ? 'site' : 'all'}]`, HTMLInputElement).checked = true;
}
