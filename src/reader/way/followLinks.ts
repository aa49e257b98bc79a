import { goTo } from './goTo.ts';
import { targetOf } from './targetOf.ts';

/**
 * Lets links that lead to a place in the article go there. All others are the browser's: they open
 * as links on the page do, with every key and button.
 */
export function followLinks(body: HTMLElement): void {
  body.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link && targetOf(link, body);
    if (!target) return;
    event.preventDefault();
    goTo(target);
  });
}
