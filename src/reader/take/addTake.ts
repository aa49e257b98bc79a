import { Share } from 'lucide';
import { addPanel } from '../panel/addPanel.ts';
import type { Along } from '../way/helpAlong.ts';
import type { TakeOptions } from './exportsOf.ts';

/** Adds to the bar the ways in which an article leaves the browser. */
export function addTake(options: Along & TakeOptions): void {
  addPanel(options.bar, {
    name: 'take',
    icon: Share,
    label: options.translate('reader_take'),
    async fill(panel) {
      const { fillTake } = await options.loadPanels();
      fillTake(panel, options);
    },
  });
}
