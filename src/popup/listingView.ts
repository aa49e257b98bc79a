import { translate } from '../platform/translate.ts';
import { displaySite, formatPattern } from '../sites/formatPattern.ts';
import { element } from '../ui/element.ts';
import { isolate } from '../ui/isolate.ts';
import { say, sayError } from '../ui/notice.ts';
import { type Listing, listingOf, setListed } from './listing.ts';

/** The switch "Open automatically on this site". */
export async function showListing(url: string): Promise<void> {
  const listing = await listingOf(url);
  if (!listing) return;
  const input = element('#listing input', HTMLInputElement);
  element('#listing', HTMLElement).hidden = false;
  element('#listing .switch span', HTMLElement).textContent = translate(
    'popup_listed',
    isolate(displaySite(listing.site)),
  );
  element('#listing-hint', HTMLElement).textContent = hint(listing);
  input.checked = listing.opens;
  const sayDeclined = () => say(translate('popup_declined', isolate(displaySite(listing.site))));
  input.onchange = () =>
    void setListed(listing, url, input.checked)
      .then((listed) => (listed ? undefined : sayDeclined()))
      .then(() => showListing(url))
      .catch(sayError);
  if (listing.declined) sayDeclined();
}

function hint({ rule, opens, lacksAccess }: Listing): string {
  if (lacksAccess) return translate('popup_lacks_access');
  if (rule?.never) return translate('popup_left_out', isolate(formatPattern(rule)));
  if (opens && rule) return translate('popup_listed_by', isolate(formatPattern(rule)));
  return translate('popup_listed_hint');
}
