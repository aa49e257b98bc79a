import { askToRemember } from './askToRemember.ts';
import { type ShortOptions, sayShort } from './sayShort.ts';

interface LineOptions extends ShortOptions, Omit<Parameters<typeof askToRemember>[0], 'picked'> {
  picked: string | null;
  main: HTMLElement;
}

/** Adds a line below the article's head: what was picked can be remembered, or the text looks short. */
export function addLine(options: LineOptions): void {
  const { main, picked } = options;
  const line = picked === null ? sayShort(options) : askToRemember({ ...options, picked });
  main.querySelector('.head')?.after(line);
}
