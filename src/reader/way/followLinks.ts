import { hasModifier } from '../../ui/hasModifier.ts';
import { goTo } from './goTo.ts';
import { targetOf } from './targetOf.ts';

/**
 * Lets a plain click on a link to a place in the article go there. All others are the browser's: they
 * open as links on the page do, with every key and button.
 */
export function followLinks(body: HTMLElement): void {
  body.addEventListener('click', (event) => {
    if (hasModifier(event) || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link && targetOf(link, body);
    if (!target) return;
    event.preventDefault();
    goTo(target);
  });
}
