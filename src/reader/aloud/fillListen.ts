import { Pause, Play, SkipBack, SkipForward } from 'lucide';
import type { Translate } from '../../platform/translate.ts';
import type { Aloud } from '../../settings/Preferences.ts';
import { icon } from '../dom/icon.ts';
import { make } from '../dom/make.ts';
import { makeTool } from '../dom/makeTool.ts';
import type { Along } from '../way/helpAlong.ts';
import { makeSpeaker, type Speaker } from './makeSpeaker.ts';
import { makeSpeeds } from './makeSpeeds.ts';
import { makeVoices } from './makeVoices.ts';
import { markSentence } from './markSentence.ts';
import { type MediaActions, mediaKeys } from './mediaKeys.ts';
import { type Sentence, sentencesOf } from './sentencesOf.ts';
import { speakFromClicks } from './speakFromClicks.ts';
import { firstInView, selectedSentence } from './startingAt.ts';

type ListenOptions = Pick<Along, 'dialog' | 'body' | 'translate' | 'signal'> & {
  /** What was chosen before. */
  aloud: Aloud;
  /** Called with what is chosen here, to be kept. */
  onAloud(change: Partial<Aloud>): void;
};

/** Fills the panel with the controls for reading the article aloud. */
export function fillListen(
  panel: HTMLElement,
  { dialog, body, translate, signal, aloud, onAloud }: ListenOptions,
): void {
  const lang = body.closest<HTMLElement>('[lang]')?.lang || 'en';
  const sentences = sentencesOf(body, lang);
  const voices = makeVoices({ lang, voices: aloud.voices, translate });
  const speed = makeSpeeds(aloud.speed, translate);
  const speaker = makeSpeaker({
    sentences,
    lang,
    voice: voices.chosen,
    rate: speed.chosen,
    onSentence(sentence) {
      markSentence(dialog, sentence);
      dialog.toggleAttribute('data-aloud', sentence !== null);
      keys.show(sentence !== null);
      showPlaying(play, sentence !== null, translate);
    },
  });
  const actions = actionsOf(speaker, sentences, body);
  const keys = mediaKeys(panel, translate('reader_listen'), actions, signal);
  const play = makeTool(translate('reader_listen_play'), Play, () =>
    speaker.isSpeaking ? actions.pause() : actions.play(),
  );
  speakFromClicks(body, panel, sentences, speaker);

  const none = make('p', { class: 'none', role: 'status' }, translate('reader_listen_none'));
  const controls = make(
    'div',
    { class: 'listen-controls' },
    makeTool(translate('reader_listen_back'), SkipBack, actions.previous),
    play,
    makeTool(translate('reader_listen_forward'), SkipForward, actions.next),
    speed.field,
  );
  const hint = make('p', { class: 'hint' }, translate('reader_listen_hint'));
  panel.append(none, controls, voices.field, hint);

  function listVoices() {
    const isSome = voices.list();
    none.hidden = isSome;
    controls.hidden = voices.field.hidden = hint.hidden = !isSome;
  }

  function keep(change: Partial<Aloud>) {
    onAloud(change);
    // The sentence begins again, as what was chosen asks for.
    if (speaker.isSpeaking) speaker.speakFrom(speaker.at);
  }
  voices.field.addEventListener('change', () => keep({ voices: voices.choose() }));
  speed.field.addEventListener('change', () => keep({ speed: speed.chosen() }));
  listVoices();
  speechSynthesis.addEventListener('voiceschanged', listVoices, { signal });
  signal.addEventListener('abort', speaker.pause);
}

/** What the buttons and the media keys do. Reading starts at what is selected, where it paused, or in view. */
function actionsOf(
  speaker: Speaker,
  sentences: readonly Sentence[],
  body: HTMLElement,
): MediaActions {
  return {
    play: () =>
      speaker.speakFrom(
        selectedSentence(sentences, body) ?? (speaker.at || firstInView(sentences)),
      ),
    pause: speaker.pause,
    previous: () => speaker.speakFrom(Math.max(0, speaker.at - 1)),
    next: () => speaker.speakFrom(speaker.at + 1),
  };
}

function showPlaying(play: HTMLElement, isPlaying: boolean, translate: Translate): void {
  const label = translate(isPlaying ? 'reader_listen_pause' : 'reader_listen_play');
  play.replaceChildren(icon(isPlaying ? Pause : Play));
  play.setAttribute('aria-label', label);
  play.title = label;
}
