import { Volume2 } from 'lucide';
import { addPanel } from '../panel/addPanel.ts';
import type { Along } from '../way/helpAlong.ts';

/** Adds reading aloud to the bar, where the browser can speak at all. */
export function addListen(along: Along): void {
  if (typeof speechSynthesis === 'undefined') return;
  addPanel(along.bar, {
    name: 'listen',
    icon: Volume2,
    label: along.translate('reader_listen'),
    // Until somebody asks for it, no sentence is looked for and nobody's speech is touched.
    async fill(panel) {
      const { fillListen } = await along.loadPanels();
      await fillListen(panel, along);
    },
  });
}
