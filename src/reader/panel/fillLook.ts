import type { Translate } from '../../platform/translate.ts';
import type { Look } from '../../settings/Look.ts';
import { lookForm } from '../../ui/lookForm.ts';
import { make } from '../dom/make.ts';
import type { ReaderOptions } from '../Reader.ts';
import { makeLookFields } from './makeLookFields.ts';

/** What the panel needs of the open reader. */
export type LookPanelOptions = Pick<
  ReaderOptions,
  'translate' | 'site' | 'onLook' | 'onResetLook'
> & {
  /** Shows the change at once, before it is kept. */
  preview(change: Partial<Look>): void;
};

/**
 * Fills the panel "Text and layout".
 *
 * @returns a function that shows a look in its controls.
 */
export function fillLook(panel: HTMLElement, options: LookPanelOptions): (look: Look) => void {
  const { translate, site, preview, onLook, onResetLook } = options;
  const scope = site && makeScope(site, translate);
  const reset = make('button', { type: 'button', class: 'plain' }, translate('reader_look_reset'));
  const form = make('form', {}, ...makeLookFields(translate), scope?.fields, reset);
  panel.append(form);

  const isForSite = () => scope?.forSite.checked ?? false;
  const { show } = lookForm(form, translate, (change) => {
    preview(change);
    onLook(change, isForSite());
  });
  reset.addEventListener('click', () => onResetLook(isForSite()));
  return show;
}

function makeScope({ name, hasLook }: NonNullable<ReaderOptions['site']>, translate: Translate) {
  const radio = (checked: boolean) => make('input', { type: 'radio', name: 'scope', checked });
  const forAll = radio(!hasLook);
  const forSite = radio(hasLook);
  const fields = make(
    'fieldset',
    { class: 'segments' },
    make('legend', {}, translate('reader_look_scope')),
    make('label', {}, forAll, make('span', {}, translate('scope_all'))),
    make('label', {}, forSite, make('span', {}, translate('reader_look_site', name))),
  );
  return { fields, forSite };
}
