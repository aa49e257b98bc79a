/** What of a voice is chosen by. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'name' | 'lang' | 'voiceURI' | 'localService' | 'default'
>;

/**
 * Whether a voice speaks on this machine. Firefox says so of no voice of Linux's speech dispatcher,
 * although all of them are the system's.
 */
export const isHere = ({ localService, voiceURI }: Voice) =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** `en` of `en-GB`, and of `en_GB`, as some systems write it. */
export const languageOf = (lang: string) => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The voices of a language; without any, those there are. Those on this machine come first, since they
 * send the text to nobody, and of them the system's own choice. Firefox lists hundreds in no order.
 */
export function fittingVoices<V extends Voice>(all: readonly V[], lang: string): V[] {
  const fitting = all.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  return [...(fitting.length > 0 ? fitting : all)].sort(
    (a, b) =>
      Number(isHere(b)) - Number(isHere(a)) ||
      Number(b.default) - Number(a.default) ||
      a.name.localeCompare(b.name),
  );
}
