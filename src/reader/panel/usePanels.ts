import type { Along } from '../way/helpAlong.ts';
import type { PanelTools } from './PanelTools.ts';

/**
 * Uses the tools of the panels for what nobody asked for: where they do not come, nothing is said, and
 * where the reader has closed before they are there, they are not used.
 */
export function usePanels(
  { loadPanels, signal }: Pick<Along, 'loadPanels' | 'signal'>,
  use: (panels: PanelTools) => void,
): void {
  loadPanels(true).then(
    (panels) => signal.aborted || use(panels),
    () => undefined,
  );
}
