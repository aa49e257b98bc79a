import { translate } from '../platform/translate.ts';
import { watchItems } from '../settings/watchStore.ts';
import { displaySite } from '../sites/formatPattern.ts';
import { siteOf } from '../sites/SitePattern.ts';
import { keepLook, readLook, siteWithLook } from '../sites/siteStore.ts';
import { element } from '../ui/element.ts';
import { lookForm } from '../ui/lookForm.ts';
import { sayError } from '../ui/notice.ts';

/** Theme, size and width, kept for all sites or for the page's site. The open reader follows at once. */
export async function showLook(url: string): Promise<void> {
  const own = siteOf(url);
  const apart = own ? await siteWithLook(url) : null;
  const site = apart ?? own;
  const scope = () => element('#look', HTMLFormElement).elements.namedItem('scope');
  const form = lookForm(element('#look', HTMLFormElement), translate, (change) => {
    const chosen = scope();
    const forSite = chosen instanceof RadioNodeList && chosen.value === 'site';
    void keepLook(url, change, forSite).catch(sayError);
  });
  if (site) showScope(site, apart !== null);
  const show = async () => form.show(await readLook(url));
  watchItems(() => void show().catch(sayError), new AbortController().signal);
  await show();
}

function showScope(site: string, apart: boolean): void {
  element('#scope', HTMLFieldSetElement).hidden = false;
  element('#scope [value=site] + span', HTMLElement).textContent = translate(
    'scope_site',
    displaySite(site),
  );
  element(`#scope [value=${apart ? 'site' : 'all'}]`, HTMLInputElement).checked = true;
}
