import type { Translate } from '../../platform/translate.ts';
import type { Aloud } from '../../settings/Preferences.ts';
import { make } from '../dom/make.ts';
import { fittingVoices, isHere, languageOf } from './fittingVoices.ts';

interface VoicesOptions {
  /** Of the article. */
  lang: string;
  /** Those that were chosen before. */
  voices: Aloud['voices'];
  translate: Translate;
}

/** Where somebody chooses who reads: the voices of the article's language; without any, those there are. */
export function makeVoices({ lang, voices, translate }: VoicesOptions) {
  const field = make('select', { 'aria-label': translate('reader_listen_voice') });
  const language = languageOf(lang);
  let wanted = voices[language];

  return {
    field,
    /** Null where the browser is to choose. */
    chosen: () =>
      speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === field.value) ?? null,
    /** Takes over what was just chosen in the field. */
    choose(): Aloud['voices'] {
      wanted = field.value;
      return { [language]: field.value };
    },
    /**
     * Lists what there is now; browsers bring voices late, and again and again.
     *
     * @returns whether there are any.
     */
    list(): boolean {
      const listed = fittingVoices(speechSynthesis.getVoices(), lang);
      field.replaceChildren(
        ...listed.map((voice) => {
          const { name, voiceURI } = voice;
          const label = isHere(voice) ? name : translate('reader_listen_remote', name);
          return make('option', { value: voiceURI, selected: voiceURI === wanted }, label);
        }),
      );
      return listed.length > 0;
    },
  };
}
