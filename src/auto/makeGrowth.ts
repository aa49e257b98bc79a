import { isParsed } from './isParsed.ts';

/** Milliseconds without new text after which an article that a script brings is taken for whole. */
const quiet = 250;
/** Milliseconds, while the page is still being sent, where a pause may be the network's. */
const stuck = 1000;
/** Milliseconds that an article may grow at most before it is shown as it is. */
const longestGrowth = 1200;

/** How long an article grows that a script brings. */
export interface Growth {
  /** @returns whether it begins only now. */
  begin(): boolean;
  /** What grew was no article that could be shown. */
  forget(): void;
  /** Waits, from now on, until nothing more comes, or it has grown long enough. */
  wait(): void;
  stop(): void;
}

export function makeGrowth(page: Document, onEnd: () => void): Growth {
  /** When it has grown long enough; 0 before it begins. */
  let latest = 0;
  let ending: ReturnType<typeof setTimeout> | undefined;
  return {
    begin() {
      if (latest) return false;
      latest = performance.now() + longestGrowth;
      return true;
    },
    forget() {
      latest = 0;
    },
    wait() {
      clearTimeout(ending);
      const left = latest ? latest - performance.now() : quiet;
      ending = setTimeout(onEnd, isParsed(page) ? Math.min(quiet, left) : stuck);
    },
    stop: () => clearTimeout(ending),
  };
}
