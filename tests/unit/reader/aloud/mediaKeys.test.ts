import { expect, test, vi } from 'vitest';
import { mediaKeys } from '../../../../src/reader/aloud/mediaKeys.ts';

test('media keys are heard in a frame of its own, until the reader closes', () => {
  const closing = new AbortController();
  const handlers = new Map<string, () => void>();
  const session = {
    playbackState: 'none',
    setActionHandler: (name: string, run: () => void) => handlers.set(name, run),
  };
  const play = vi.fn(async () => undefined);
  const pause = vi.fn();
  const append = document.body.append.bind(document.body);
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => undefined }),
  );
  vi.spyOn(document.body, 'append').mockImplementation((frame) => {
    append(frame as Node);
    const { contentWindow } = frame as HTMLIFrameElement;
    Object.defineProperty(contentWindow?.navigator, 'mediaSession', { value: session });
    Object.assign(Reflect.get(contentWindow ?? {}, 'HTMLMediaElement').prototype, { play, pause });
  });
  const next = vi.fn();
  const actions = { play: vi.fn(), pause: vi.fn(), previous: vi.fn(), next };
  const keys = mediaKeys(document.body, 'Listen', actions, closing.signal);
  keys.show(true);
  expect(session.playbackState).toBe('playing');
  expect(play).toHaveBeenCalledOnce();
  handlers.get('nexttrack')?.();
  expect(next).toHaveBeenCalledOnce();
  keys.show(false);
  expect(session.playbackState).toBe('paused');
  expect(navigator).not.toHaveProperty('mediaSession');
  closing.abort();
  expect(document.querySelector('iframe')).toBeNull();
});
