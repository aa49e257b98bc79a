import { make } from '../dom/make.ts';
import { goTo } from './goTo.ts';
import type { Along } from './helpAlong.ts';

/** Fills the panel with the article's headings, with the current one marked. */
export function fillOutline(
  panel: HTMLElement,
  headings: readonly HTMLElement[],
  { dialog, translate, signal }: Along,
): void {
  const top = Math.min(...headings.map(levelOf));
  const entries = headings.map((heading) => {
    const entry = make('button', { type: 'button', class: 'entry' }, heading.textContent.trim());
    entry.style.setProperty('--depth', String(levelOf(heading) - top));
    entry.addEventListener('click', () => {
      panel.hidePopover();
      goTo(heading);
    });
    return entry;
  });
  const items = entries.map((entry) => make('li', {}, entry));
  const label = translate('reader_outline');
  panel.append(make('nav', { 'aria-label': label, dir: 'auto' }, make('ol', {}, ...items)));
  const mark = () => {
    const line = dialog.clientHeight / 3;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    for (const [index, entry] of entries.entries()) {
      if (index === passed.length - 1) entry.setAttribute('aria-current', 'location');
      else entry.removeAttribute('aria-current');
    }
  };
  dialog.addEventListener('scroll', mark, { signal, passive: true });
  panel.addEventListener('beforetoggle', mark);
}

function levelOf(heading: HTMLElement): number {
  return Number(heading.localName.slice(1));
}
