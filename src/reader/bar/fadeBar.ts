/** Pixels of one scroll that count as reading on or as looking back, not as a trembling finger. */
const step = 6;

/** Lets the bar fade while the reader scrolls on, and brings it back on scrolling up. */
export function fadeBar(bar: HTMLElement, scroller: HTMLElement, signal: AbortSignal): void {
  let last = scroller.scrollTop;
  scroller.addEventListener(
    'scroll',
    () => {
      const now = scroller.scrollTop;
      if (Math.abs(now - last) < step) return;
      bar.classList.toggle('faded', now > last && now > bar.offsetHeight);
      last = now;
    },
    { signal, passive: true },
  );
}
