import { translate } from '../platform/translate.ts';
import { followLook } from '../settings/followLook.ts';
import type { Look } from '../settings/Look.ts';
import { element } from './element.ts';
import { lookForm } from './lookForm.ts';
import { sayError } from './notice.ts';

interface Kept {
  keep(change: Partial<Look>): Promise<unknown>;
  read(): Promise<Look>;
  /** Shows the look on a text too. */
  preview?(look: Look): void;
}

/**
 * Fills the form `#look` of a page of ours. What is chosen in it is shown at once and kept; what is
 * chosen elsewhere is shown as well.
 */
export async function startLookForm({ keep, read, preview }: Kept): Promise<void> {
  let shown: Look | undefined;
  const form = lookForm(element('#look', HTMLFormElement), translate, (change) => {
    if (shown) show({ ...shown, ...change });
    keepChange(change);
  });
  const show = (look: Look) => {
    shown = look;
    form.show(look);
    preview?.(look);
  };
  const always = new AbortController().signal;
  const keepChange = followLook({ keep, read, show, onError: sayError }, always);
  show(await read());
}
