import type { Driver } from './Driver.ts';
import { setToolbar } from './setToolbar.ts';

/** Lets a click on the toolbar button open and close the reader, as a person may choose. */
export function toolbarOpensReader(driver: Driver): Promise<void> {
  return setToolbar(driver, 'reader');
}
