import { translate } from '../platform/translate.ts';
import { changeLook, readSettings, resetLook } from '../settings/store.ts';
import { element } from '../ui/element.ts';
import { lookForm } from '../ui/lookForm.ts';
import { sayError } from '../ui/notice.ts';
import { onSystemTheme, showPreview } from '../ui/showPreview.ts';

/** Text and layout for all sites, with a sample that follows each change. */
export function startLook(): () => Promise<void> {
  const form = lookForm(element('#look', HTMLFormElement), translate, (change) => {
    void changeLook(change).catch(sayError);
  });
  const show = async () => {
    const { look } = await readSettings();
    form.show(look);
    showPreview(look);
  };
  element('#look-reset', HTMLButtonElement).onclick = () => void resetLook().catch(sayError);
  onSystemTheme(() => void show().catch(sayError));
  return show;
}
