import type { View } from './Driver.ts';

/** Puts text into a field as a person does, with the events of it. */
export function enter(view: View, selector: string, text: string): Promise<void> {
  return view.evaluate(
    (found, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(found);
      if (!field) throw new Error(`no field ${found}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** What an element of a page says; nothing where it is not there. */
export function textOf(view: View, selector: string): Promise<string> {
  return view.evaluate((found) => document.querySelector(found)?.textContent ?? '', selector);
}

/** Picks a file of settings in the options, as its dialog would hand it over. */
export function chooseFile(view: View, text: string): Promise<void> {
  return view.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#file');
    if (!input) throw new Error('no field for a file');
    const picked = new DataTransfer();
    picked.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
  }, text);
}
