import { make } from '../dom/make.ts';

/** Makes a region whose words a screen reader speaks as they change. */
export function makeAnnouncer(dialog: HTMLElement): (words: string) => void {
  const region = make('p', { class: 'spoken', role: 'status' });
  dialog.append(region);
  return (words) => {
    region.textContent = words;
  };
}
