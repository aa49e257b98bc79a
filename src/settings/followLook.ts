import type { Look } from './Look.ts';
import { watchItems } from './watchStore.ts';

interface Followed<Change extends unknown[]> {
  keep(...change: Change): Promise<unknown>;
  read(): Promise<Look>;
  show(look: Look): unknown;
  onError(error: unknown): void;
}

/**
 * Shows a look whenever it was changed, wherever that was; but what is read while changes made here
 * are still being kept is older than what is shown already, and would have it jump back under the
 * hand that moves a slider.
 *
 * @returns keeps a change that was made here. One that cannot be kept stays shown.
 */
export function followLook<Change extends unknown[]>(
  { keep, read, show, onError }: Followed<Change>,
  signal: AbortSignal,
) {
  let last: Promise<unknown> | undefined;
  const follow = async () => {
    const before = last;
    await before;
    const look = await read();
    if (last === before) show(look);
  };
  watchItems(() => void follow().catch(onError), signal);
  return (...change: Change): void => {
    last = keep(...change).catch(onError);
  };
}
