import { changeItem } from '../settings/itemStore.ts';
import { checkItem, siteOfItem } from '../sites/checkItem.ts';
import { askAccess } from '../sites/permissionStore.ts';
import { isEmpty, readSite } from '../sites/Site.ts';

/**
 * Lays a file's settings over the present ones, and asks the browser for access to the sites that it
 * lists. Called in the very turn of a click.
 *
 * @returns false where access was refused: the sites are listed, and say that they lack it.
 */
export async function applyFile(items: ReadonlyMap<string, object>): Promise<boolean> {
  const sites = [...items].flatMap(([key, value]) => {
    const site = siteOfItem(key);
    return site && readSite(value).open.length > 0 ? [site] : [];
  });
  const asked = sites.length > 0 ? askAccess(sites) : true;
  const [allowed] = await Promise.all([asked, lay(items)]);
  return allowed;
}

async function lay(items: ReadonlyMap<string, object>): Promise<void> {
  for (const [key, value] of items) {
    await changeItem(key, (stored) => {
      const laid = { ...checkItem(key, stored)?.value, ...value };
      return siteOfItem(key) && isEmpty(readSite(laid)) ? undefined : laid;
    });
  }
}
