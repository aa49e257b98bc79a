import { buttonOf, giveFocus, keepFocus } from './giveFocus.ts';
import { moveAlong } from './moveAlong.ts';

/** Screen readers know it from the browser; who looks at the bar does not. */
function showWhichIsOpen({ target, newState }: ToggleEvent): void {
  buttonOf(target as HTMLElement)?.setAttribute('aria-expanded', String(newState === 'open'));
}

/** Steers the keyboard's focus in the bar and its panels. Called again, it changes nothing. */
export function tendBar(bar: HTMLElement): void {
  bar.addEventListener('keydown', moveAlong);
  // Panels tell of themselves only, not of what is around them: heard on the way down.
  bar.addEventListener('beforetoggle', keepFocus, true);
  bar.addEventListener('toggle', giveFocus, true);
  bar.addEventListener('toggle', showWhichIsOpen, true);
}
