import { hasModifier } from '../../../ui/hasModifier.ts';

/** What the keys do while somebody takes parts out by hand. */
export interface PickActions {
  next(): void;
  previous(): void;
  widen(): void;
  narrow(): void;
  take(): void;
  end(): void;
}

/** Lets the keys pick and take out. The reader's own keys do nothing meanwhile. */
export function pickByKeys(dialog: HTMLElement, actions: PickActions, signal: AbortSignal): void {
  const keys: Record<string, () => void> = {
    ArrowDown: actions.next,
    ArrowUp: actions.previous,
    '+': actions.widen,
    '=': actions.widen,
    '-': actions.narrow,
    Enter: actions.take,
    Escape: actions.end,
  };
  dialog.addEventListener(
    'keydown',
    (event) => {
      const act = keys[event.key];
      if (!act || hasModifier(event)) return;
      // On a button, Enter presses that one.
      if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { signal, capture: true },
  );
}
