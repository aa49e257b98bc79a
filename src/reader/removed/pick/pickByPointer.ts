import { blockAt } from '../../../pick/moves.ts';
import { markOnly } from './markOnly.ts';

/**
 * Marks the block of the article under the pointer, and calls back with the one that is clicked. The
 * click does nothing else.
 *
 * @param onClick is given null for a click between the blocks.
 */
export function pickByPointer(
  body: HTMLElement,
  onClick: (block: HTMLElement | null) => void,
  signal: AbortSignal,
): void {
  body.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      onClick(blockAt(body, event.target as Node));
    },
    { signal, capture: true },
  );
  body.addEventListener(
    'pointermove',
    (event) => {
      const block = blockAt(body, event.target as Node);
      markOnly(body, 'data-pointed', block ? [block] : []);
    },
    { signal },
  );
  signal.addEventListener('abort', () => markOnly(body, 'data-pointed', []));
}
