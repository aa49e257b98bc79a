import { changeLook, readCommonLook, resetLook } from '../settings/store.ts';
import { element } from '../ui/element.ts';
import { sayError } from '../ui/notice.ts';
import { showPreview } from '../ui/showPreview.ts';
import { startLookForm } from '../ui/startLookForm.ts';

/** Text and layout for all sites, with a sample that follows each change. */
export async function startLook(): Promise<void> {
  element('#look-reset', HTMLButtonElement).onclick = () => void resetLook().catch(sayError);
  await startLookForm({ keep: changeLook, read: readCommonLook, preview: showPreview });
}
