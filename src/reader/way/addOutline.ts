import { TableOfContents } from 'lucide';
import { addPanel } from '../panel/addPanel.ts';
import type { Along } from './helpAlong.ts';

/** Fewer headings are no help in finding one's way. */
const fewest = 2;

/** Adds the article's headings to the bar, where it has some. */
export function addOutline(along: Along): void {
  const headings = [...along.body.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].filter(
    (heading) => heading.textContent.trim() !== '',
  );
  if (headings.length < fewest) return;
  addPanel(along.bar, {
    name: 'outline',
    icon: TableOfContents,
    label: along.translate('reader_outline'),
    async fill(panel) {
      const { fillOutline } = await along.loadPanels();
      fillOutline(panel, headings, along);
    },
  });
}
