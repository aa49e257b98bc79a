import { chunksOf } from './chunksOf.ts';
import type { Sentence } from './sentencesOf.ts';

/** Reads sentences aloud, and knows which one it is at. */
export interface Speaker {
  readonly isSpeaking: boolean;
  /** Speaks from a sentence on, to the end. */
  speakFrom(index: number): void;
  /** Falls silent; the place is kept. */
  pause(): void;
  readonly at: number;
}

interface SpeakerOptions {
  sentences: readonly Sentence[];
  lang: string;
  voice(): SpeechSynthesisVoice | null;
  /** Times the voice's own speed. */
  rate(): number;
  /** Called at each sentence, and with null when speaking ends or pauses. */
  onSentence(sentence: Sentence | null): void;
}

/** Milliseconds after which a voice that fell silent without a word is taken for done. */
const silenceAllowed = 3000;

/**
 * Speaks sentence after sentence. Pausing stops the sentence and resuming begins it again: the
 * browsers' own pause leaves many voices mute for good.
 */
export function makeSpeaker(options: SpeakerOptions): Speaker {
  const { sentences, lang, voice, rate, onSentence } = options;
  let at = 0;
  /** Goes up at every start and pause: what was said for an earlier one no longer counts. */
  let turn = 0;
  let isSpeaking = false;
  /** Held on to: Chromium forgets an utterance that nobody holds, and with it its end. */
  let said: SpeechSynthesisUtterance | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;

  function say(chunks: string[], mine: number) {
    const [chunk, ...rest] = chunks;
    if (mine !== turn) return;
    if (chunk === undefined) return speakFrom(at + 1);
    const utterance = new SpeechSynthesisUtterance(chunk);
    utterance.lang = voice()?.lang ?? lang;
    utterance.voice = voice();
    utterance.rate = rate();
    utterance.addEventListener('end', () => said === utterance && say(rest, mine));
    utterance.addEventListener('error', () => mine === turn && pause());
    said = utterance;
    speechSynthesis.speak(utterance);
    clearInterval(watch);
    watch = setInterval(() => {
      const isBusy = speechSynthesis.speaking || speechSynthesis.pending;
      if (mine !== turn) clearInterval(watch);
      else if (!isBusy && said === utterance) say(rest, mine);
    }, silenceAllowed);
  }

  function speakFrom(index: number) {
    turn += 1;
    speechSynthesis.cancel();
    const sentence = sentences[index];
    if (!sentence) {
      at = 0;
      isSpeaking = false;
      clearInterval(watch);
      onSentence(null);
      return;
    }
    at = Math.max(0, index);
    isSpeaking = true;
    onSentence(sentence);
    say(chunksOf(sentence.text), turn);
  }

  function pause() {
    turn += 1;
    isSpeaking = false;
    clearInterval(watch);
    speechSynthesis.cancel();
    onSentence(null);
  }

  return {
    speakFrom,
    pause,
    get isSpeaking() {
      return isSpeaking;
    },
    get at() {
      return at;
    },
  };
}
