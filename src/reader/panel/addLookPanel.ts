import { ALargeSmall } from 'lucide';
import type { Look } from '../../settings/Look.ts';
import { addPanel } from './addPanel.ts';
import type { LookPanelOptions } from './fillLook.ts';
import type { LoadPanels } from './PanelTools.ts';

/**
 * Adds "Text and layout" to the bar.
 *
 * @returns a function that shows a look in the panel's controls.
 */
export function addLookPanel(
  bar: HTMLElement,
  options: LookPanelOptions & { look: Look; loadPanels: LoadPanels },
): (look: Look) => void {
  let look = options.look;
  let show: ((look: Look) => void) | null = null;
  addPanel(bar, {
    name: 'look',
    icon: ALargeSmall,
    label: options.translate('reader_look'),
    async fill(panel) {
      const { fillLook } = await options.loadPanels();
      show = fillLook(panel, options);
      show(look);
    },
  });
  return (next) => {
    look = next;
    show?.(look);
  };
}
