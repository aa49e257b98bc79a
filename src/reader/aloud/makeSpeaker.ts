import { chunksOf } from './chunksOf.ts';
import type { Sentence } from './sentencesOf.ts';
import { utter } from './utter.ts';

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

/**
 * Speaks sentence after sentence. Pausing stops the sentence and resuming begins it again: the
 * browsers' own pause leaves many voices mute for good.
 */
export function makeSpeaker(options: SpeakerOptions): Speaker {
  const { sentences, lang, voice, rate, onSentence } = options;
  let at = 0;
  /** Aborted at every start and pause: what was begun for an earlier one no longer counts. */
  let turn: AbortController | null = null;

  async function readFrom(first: number, signal: AbortSignal) {
    for (const [index, sentence] of sentences.slice(first).entries()) {
      at = first + index;
      speechSynthesis.cancel();
      onSentence(sentence);
      for (const chunk of chunksOf(sentence.text)) {
        const isSaid = await utter(chunk, { voice: voice(), lang, rate: rate() }, signal);
        if (signal.aborted) return;
        if (!isSaid) return pause();
      }
    }
    at = 0;
    pause();
  }

  function speakFrom(index: number) {
    turn?.abort();
    turn = new AbortController();
    void readFrom(index, turn.signal);
  }

  function pause() {
    turn?.abort();
    turn = null;
    speechSynthesis.cancel();
    onSentence(null);
  }

  return {
    speakFrom,
    pause,
    get isSpeaking() {
      return turn !== null;
    },
    get at() {
      return at;
    },
  };
}
