import { type IconNode, Pause, Play, SkipBack, SkipForward } from 'lucide';
import type { MessageKey } from '../../platform/translate.ts';
import { icon } from '../dom/icon.ts';
import { make } from '../dom/make.ts';
import { makeTool } from '../dom/makeTool.ts';
import type { Along } from '../way/helpAlong.ts';
import { makeSpeaker } from './makeSpeaker.ts';
import { markSentence } from './markSentence.ts';
import { mediaKeys } from './mediaKeys.ts';
import { sentencesOf } from './sentencesOf.ts';
import { selectedSentence, startingAt } from './startingAt.ts';

type ListenOptions = Pick<Along, 'dialog' | 'body' | 'translate' | 'signal'>;

const rates = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5] as const;

/** Fills the panel with the controls for reading the article aloud. */
export function fillListen(
  panel: HTMLElement,
  { dialog, body, translate, signal }: ListenOptions,
): void {
  const lang = body.closest<HTMLElement>('[lang]')?.lang || 'en';
  const voices = make('select', { 'aria-label': translate('reader_listen_voice') });
  const rate = make(
    'select',
    { 'aria-label': translate('reader_listen_speed') },
    ...rates.map((value) => make('option', { value, selected: value === 1 }, `${value}×`)),
  );
  const none = make('p', { class: 'none', role: 'status' }, translate('reader_listen_none'));
  const tool = (key: MessageKey, picture: IconNode, press: () => void) =>
    makeTool(translate(key), picture, press);

  const sentences = sentencesOf(body, lang);
  const speaker = makeSpeaker({
    sentences,
    lang,
    voice: () =>
      speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voices.value) ?? null,
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
  body.addEventListener('click', ({ target }) => {
    if (!speaker.isSpeaking || !(target instanceof Element)) return;
    if (target.closest('a, button, summary, audio, video')) return;
    const index = startingAt(sentences, target);
    if (index !== null) speaker.speakFrom(index);
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
  panel.append(none, controls, voices, hint);

  /** The first sentence below the bar. */
  function firstInView(): number {
    const index = sentences.findIndex(({ range }) => range.getBoundingClientRect().top > 48);
    return Math.max(0, index);
  }

  /** Voices of the article's language first; without any, those there are. */
  function listVoices() {
    const all = speechSynthesis.getVoices();
    const [language] = lang.toLowerCase().split('-');
    const fitting = all.filter((voice) => voice.lang.toLowerCase().startsWith(language ?? ''));
    const listed = fitting.length > 0 ? fitting : all;
    // Voices that are on this machine come first: they send the text to nobody.
    listed.sort((a, b) => Number(b.localService) - Number(a.localService));
    voices.replaceChildren(
      ...listed.map(({ name, voiceURI, localService }) => {
        const label = localService ? name : translate('reader_listen_remote', name);
        return make('option', { value: voiceURI }, label);
      }),
    );
    none.hidden = listed.length > 0;
    controls.hidden = voices.hidden = hint.hidden = listed.length === 0;
  }

  for (const select of [voices, rate]) {
    select.addEventListener('change', () => speaker.isSpeaking && speaker.speakFrom(speaker.at));
  }
  listVoices();
  speechSynthesis.addEventListener('voiceschanged', listVoices, { signal });
  signal.addEventListener('abort', () => speaker.pause());
}
