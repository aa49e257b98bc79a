/** Times the size at which the whole picture fits. */
const zooms = [1, 1.5, 2, 3, 4] as const;

/** The zoom to which a click goes: twice the size. */
const clicked = 2;

/** How close a picture is shown. */
export interface Zoom {
  /** Closer than it fits. */
  readonly isIn: boolean;
  /** Comes closer by so many steps, or goes back by as many. */
  by(steps: number): void;
  /** Shows the whole picture. */
  reset(): void;
  /** Comes closer, or back to the whole picture. */
  toggle(): void;
}

/** @param box gets `--zoom`, and `data-zoomed` while the picture is closer than it fits: for its styles. */
export function makeZoom(box: HTMLElement): Zoom {
  let step = 0;
  const set = (next: number) => {
    step = Math.max(0, Math.min(zooms.length - 1, next));
    box.style.setProperty('--zoom', String(zooms[step]));
    box.toggleAttribute('data-zoomed', step > 0);
  };
  return {
    get isIn() {
      return step > 0;
    },
    by: (steps) => set(step + steps),
    reset: () => set(0),
    toggle: () => set(step > 0 ? 0 : clicked),
  };
}
