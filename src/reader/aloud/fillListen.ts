import { type IconNode, Pause, Play, SkipBack, SkipForward } from 'lucide';
import type { MessageKey } from '../../platform/translate.ts';
import { speeds } from '../../settings/limits.ts';
import type { Aloud } from '../../settings/Preferences.ts';
import { icon } from '../dom/icon.ts';
import { make } from '../dom/make.ts';
import { makeTool } from '../dom/makeTool.ts';
import type { Along } from '../way/helpAlong.ts';
import { makeSpeaker } from './makeSpeaker.ts';
import { makeVoices } from './makeVoices.ts';
import { markSentence } from './markSentence.ts';
import { mediaKeys } from './mediaKeys.ts';
import { sentencesOf } from './sentencesOf.ts';
import { selectedSentence, startingAt } from './startingAt.ts';

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
  const voices = makeVoices({ lang, voices: aloud.voices, translate });
  const rate = make(
    'select',
    { 'aria-label': translate('reader_listen_speed') },
    ...speeds.map((value) =>
      make('option', { value, selected: value === aloud.speed }, `${value}×`),
    ),
  );
  const none = make('p', { class: 'none', role: 'status' }, translate('reader_listen_none'));
  const tool = (key: MessageKey, picture: IconNode, press: () => void) =>
    makeTool(translate(key), picture, press);

  const sentences = sentencesOf(body, lang);
  const speaker = makeSpeaker({
    sentences,
    lang,
    voice: () => voices.chosen(),
    rate: () => Number(rate.value),
    onSentence(sentence) {
      markSentence(dialog, sentence);
      dialog.toggleAttribute('data-aloud', sentence !== null);
      keys.show(sentence !== null);
      const key = sentence ? 'reader_listen_pause' : 'reader_listen_play';
      play.replaceChildren(icon(sentence ? Pause : Play));
      play.setAttribute('aria-label', translate(key));
      play.title = translate(key);
    },
  });
  const start = () =>
    speaker.speakFrom(selectedSentence(sentences, body) ?? (speaker.at || firstInView()));
  const back = () => speaker.speakFrom(Math.max(0, speaker.at - 1));
  const forward = () => speaker.speakFrom(speaker.at + 1);
  const keys = mediaKeys(
    panel,
    translate('reader_listen'),
    { play: start, pause: () => speaker.pause(), previous: back, next: forward },
    signal,
  );
  const play = tool('reader_listen_play', Play, () =>
    speaker.isSpeaking ? speaker.pause() : start(),
  );
  // While it is read, a click on another paragraph goes on there; links and pictures stay what they are.
  // The player stays, though a click beside it closes panels: this one is meant for it.
  let isShown = false;
  body.addEventListener('pointerdown', () => {
    isShown = panel.matches(':popover-open');
  });
  body.addEventListener('click', ({ target }) => {
    if (!speaker.isSpeaking || !(target instanceof Element)) return;
    if (target.closest('a, button, summary, audio, video')) return;
    const index = startingAt(sentences, target);
    if (index === null) return;
    speaker.speakFrom(index);
    if (isShown) panel.togglePopover(true);
  });
  const controls = make(
    'div',
    { class: 'listen-controls' },
    tool('reader_listen_back', SkipBack, back),
    play,
    tool('reader_listen_forward', SkipForward, forward),
    rate,
  );
  const hint = make('p', { class: 'hint' }, translate('reader_listen_hint'));
  panel.append(none, controls, voices.field, hint);

  /** The first sentence below the bar. */
  function firstInView(): number {
    const index = sentences.findIndex(({ range }) => range.getBoundingClientRect().top > 48);
    return Math.max(0, index);
  }

  function listVoices() {
    const isSome = voices.list();
    none.hidden = isSome;
    controls.hidden = voices.field.hidden = hint.hidden = !isSome;
  }

  const keep = (change: Partial<Aloud>) => {
    onAloud(change);
    if (speaker.isSpeaking) speaker.speakFrom(speaker.at);
  };
  voices.field.addEventListener('change', () => keep({ voices: voices.choose() }));
  rate.addEventListener('change', () => {
    const speed = speeds.find((value) => value === Number(rate.value));
    if (speed) keep({ speed });
  });
  listVoices();
  speechSynthesis.addEventListener('voiceschanged', listVoices, { signal });
  signal.addEventListener('abort', () => speaker.pause());
}
