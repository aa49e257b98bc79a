/** How a text is said. */
export interface Manner {
  voice: SpeechSynthesisVoice | null;
  /** BCP 47, where there is no voice. */
  lang: string;
  /** Times the voice's own speed. */
  rate: number;
}

/** Milliseconds after which a voice that fell silent without a word is taken for done. */
const silenceAllowed = 3000;

/** Chromium forgets an utterance that nobody holds, and with it its end. */
let held: SpeechSynthesisUtterance | null = null;

/**
 * Says a text.
 *
 * @returns once it is said: true; or false where that fails, or somebody no longer wants it.
 */
export function utter(
  text: string,
  { voice, lang, rate }: Manner,
  signal: AbortSignal,
): Promise<boolean> {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice?.lang ?? lang, rate });
  held = utterance;
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (!speechSynthesis.speaking && !speechSynthesis.pending) settle(true);
    }, silenceAllowed);
    function settle(isSaid: boolean) {
      clearInterval(watch);
      if (held === utterance) held = null;
      resolve(isSaid);
    }
    utterance.addEventListener('end', () => settle(true));
    utterance.addEventListener('error', () => settle(false));
    signal.addEventListener('abort', () => settle(false));
    speechSynthesis.speak(utterance);
  });
}
