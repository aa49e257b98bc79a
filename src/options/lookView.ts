import { translate } from '../platform/translate.ts';
import { applyLook } from '../reader/look/applyLook.ts';
import { themeColours } from '../reader/look/themes.ts';
import type { Look } from '../settings/Look.ts';
import { changeLook, readSettings, resetLook } from '../settings/store.ts';
import { element } from '../ui/element.ts';
import { lookForm } from '../ui/lookForm.ts';
import { sayError } from '../ui/notice.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

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
  dark.addEventListener('change', () => void show().catch(sayError));
  return show;
}

function showPreview(look: Look): void {
  const preview = element('#preview', HTMLElement);
  applyLook(preview, look);
  const theme = look.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : look.theme;
  for (const [name, value] of Object.entries(themeColours[theme])) {
    preview.style.setProperty(`--${name}`, value);
  }
}
