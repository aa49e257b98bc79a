import { expect, test } from 'vitest';
import { fittingVoices, isHere, type Voice } from '../../../../src/reader/aloud/fittingVoices.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  ...{ name, lang, voiceURI: name, localService: true, default: false },
  ...more,
});
const names = (voices: Voice[]) => voices.map(({ name }) => name);

test('the voices of the language are listed by name, first those that send the text to nobody', () => {
  const voices = [
    voice('Cloud', 'en-GB', { localService: false }),
    voice('Zoe', 'en_US'),
    voice('Anna', 'de-DE'),
    voice('Adam', 'en'),
  ];
  expect(names(fittingVoices(voices, 'en-AU'))).toEqual(['Adam', 'Zoe', 'Cloud']);
  expect(names(fittingVoices(voices, 'it'))).toEqual(['Adam', 'Anna', 'Zoe', 'Cloud']);
});

test('the one that the system speaks with is the first', () => {
  const voices = [voice('Adam', 'en'), voice('Zoe', 'en', { default: true })];
  expect(names(fittingVoices(voices, 'en'))).toEqual(['Zoe', 'Adam']);
});

// As Firefox 153 lists what speech-dispatcher has.
test('Linux’s own voices are of this machine, whatever Firefox says of them', () => {
  const voiceURI = 'urn:moz-tts:speechd:English%20(America)+Andy?en-US';
  expect(isHere(voice('English (America)+Andy', 'en-US', { voiceURI, localService: false }))).toBe(
    true,
  );
  expect(isHere(voice('Cloud', 'en', { localService: false }))).toBe(false);
});
