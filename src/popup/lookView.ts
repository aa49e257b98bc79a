import { translate } from '../platform/translate.ts';
import { followLook } from '../settings/followLook.ts';
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
    keep(change, forSite);
  });
  if (site) showScope(site, apart !== null);
  const keep = followLook(
    {
      keep: (change, forSite) => keepLook(url, change, forSite),
      read: () => readLook(url),
      show: form.show,
      onError: sayError,
    },
    new AbortController().signal,
  );
  form.show(await readLook(url));
}

function showScope(site: string, apart: boolean): void {
  element('#scope', HTMLFieldSetElement).hidden = false;
  element('#scope [value=site] + span', HTMLElement).textContent = translate(
    'scope_site',
    displaySite(site),
  );
  element(`#scope [value=${apart ? 'site' : 'all'}]`, HTMLInputElement).checked = true;
}
