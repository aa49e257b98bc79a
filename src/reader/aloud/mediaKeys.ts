import { make } from '../dom/make.ts';

/** What the keys do. */
export interface MediaActions {
  play(): void;
  pause(): void;
  previous(): void;
  next(): void;
}

/** The keys, once they are heard. */
export interface MediaKeys {
  /** Tells the system whether something is read, so that its keys come here. */
  show(isSpeaking: boolean): void;
}

/** Samples of silence: ten seconds at 8000 a second. Browsers take no shorter sound for media. */
const silence = 80_000;

/**
 * Lets the keys for media, on the keyboard and on headphones, steer reading aloud. Speech is no
 * media for browsers, so silence is played while it lasts. All of it is in a frame of its own: the
 * page's own media keep what they have set up. Where a browser or the page's policy does not allow
 * it, the buttons remain.
 */
export function mediaKeys(
  root: HTMLElement,
  title: string,
  actions: MediaActions,
  signal: AbortSignal,
): MediaKeys {
  const frame = make('iframe', { hidden: true, title, 'aria-hidden': 'true', tabindex: -1 });
  root.append(frame);
  const inside = frame.contentDocument;
  const session = frame.contentWindow?.navigator.mediaSession;
  if (!inside || !session) return { show: () => undefined };
  const address = URL.createObjectURL(new Blob([soundFile()], { type: 'audio/wav' }));
  const sound = inside.createElement('audio');
  Object.assign(sound, { loop: true, src: address });
  inside.body.append(sound);
  const handlers = {
    play: actions.play,
    pause: actions.pause,
    stop: actions.pause,
    previoustrack: actions.previous,
    nexttrack: actions.next,
  } as const;
  for (const [name, run] of Object.entries(handlers)) {
    session.setActionHandler(name as MediaSessionAction, run);
  }
  signal.addEventListener('abort', () => {
    sound.pause();
    URL.revokeObjectURL(address);
    frame.remove();
  });
  return {
    show(isSpeaking) {
      session.playbackState = isSpeaking ? 'playing' : 'paused';
      if (isSpeaking) sound.play().catch(() => undefined);
      else sound.pause();
    },
  };
}

/** Silence as a sound file (RIFF WAVE, one channel of 8 bits, in which 128 is silence). */
function soundFile(): ArrayBuffer {
  const file = new DataView(new ArrayBuffer(44 + silence));
  const write = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries()) {
      file.setUint8(at + index, letter.charCodeAt(0));
    }
  };
  write(0, 'RIFF');
  file.setUint32(4, 36 + silence, true);
  write(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, 8000, true);
  file.setUint32(28, 8000, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  write(36, 'data');
  file.setUint32(40, silence, true);
  new Uint8Array(file.buffer, 44).fill(128);
  return file.buffer;
}
