import { chunksOf } from './chunksOf.ts';
import type { Sentence } from './sentencesOf.ts';

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

  function say(chunks: string[], mine: number) {
    const [chunk, ...rest] = chunks;
    if (mine !== turn) return;
    if (chunk === undefined) return speakFrom(at + 1);
    const utterance = new SpeechSynthesisUtterance(chunk);
    utterance.lang = voice()?.lang ?? lang;
    utterance.voice = voice();
    utterance.rate = rate();
    utterance.addEventListener('end', () => say(rest, mine));
    utterance.addEventListener('error', () => mine === turn && pause());
    speechSynthesis.speak(utterance);
  }

  function speakFrom(index: number) {
    turn += 1;
    speechSynthesis.cancel();
    const sentence = sentences[index];
    if (!sentence) {
      at = 0;
      isSpeaking = false;
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
