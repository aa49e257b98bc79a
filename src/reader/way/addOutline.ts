import { TableOfContents } from 'lucide';
import { make } from '../dom/make.ts';
import { addPanel } from '../panel/addPanel.ts';
import { goTo } from './goTo.ts';
import type { Along } from './helpAlong.ts';

/** Fewer headings are no help in finding one's way. */
const fewest = 2;

/** Adds the article's headings to the bar, where it has some, with the current one marked. */
export function addOutline({ bar, dialog, body, translate, signal, loadPanels }: Along): void {
  const headings = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].filter(
    (heading) => heading.textContent.trim() !== '',
  );
  if (headings.length < fewest) return;
  const label = translate('reader_outline');
  const top = Math.min(...headings.map(levelOf));
  addPanel(bar, { name: 'outline', icon: TableOfContents, label, fill });

  async function fill(panel: HTMLElement) {
    await loadPanels();
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
    panel.append(make('nav', { 'aria-label': label, dir: 'auto' }, make('ol', {}, ...items)));
    const mark = () => markCurrent(entries);
    dialog.addEventListener('scroll', mark, { signal, passive: true });
    panel.addEventListener('beforetoggle', mark);
  }

  function markCurrent(entries: readonly HTMLElement[]) {
    const line = dialog.clientHeight / 3;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    const current = passed.length - 1;
    for (const [index, entry] of entries.entries()) {
      if (index === current) entry.setAttribute('aria-current', 'location');
      else entry.removeAttribute('aria-current');
    }
  }
}

function levelOf(heading: HTMLElement): number {
  return Number(heading.localName.slice(1));
}
