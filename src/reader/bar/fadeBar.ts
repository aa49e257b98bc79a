/** Pixels of one scroll that count as reading on or as looking back, not as a trembling finger. */
const step = 6;

/**
 * Lets the bar fade while the reader scrolls on, and brings it back on scrolling up and when the pointer
 * comes to the upper edge. A jump, as to the place where reading stopped, leaves it as it is.
 */
export function fadeBar(bar: HTMLElement, scroller: HTMLElement, signal: AbortSignal): void {
  let last = scroller.scrollTop;
  scroller.addEventListener(
    'scroll',
    () => {
      const now = scroller.scrollTop;
      if (Math.abs(now - last) < step) return;
      const isJump = now - last > scroller.clientHeight / 2;
      if (!isJump) bar.classList.toggle('faded', now > last && now > bar.offsetHeight);
      last = now;
    },
    { signal, passive: true },
  );
  scroller.addEventListener(
    'pointermove',
    ({ clientY }) => clientY < bar.offsetHeight && bar.classList.remove('faded'),
    { signal, passive: true },
  );
}
