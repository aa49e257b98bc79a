import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fillListen } from '../../../../src/reader/aloud/fillListen.ts';
import type { Aloud } from '../../../../src/settings/Preferences.ts';

class Utterance extends EventTarget {
  lang = '';
  voice: unknown = null;
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A voice that ends what it says when the test lets it, or falls silent without a word. */
class Synthesis extends EventTarget {
  said: Utterance[] = [];
  voices = [
    { name: 'Far', voiceURI: 'far', lang: 'en-GB', localService: false },
    { name: 'Near', voiceURI: 'near', lang: 'en-US', localService: true },
    { name: 'Nah', voiceURI: 'nah', lang: 'de-DE', localService: true },
  ];
  speaking = false;
  pending = false;
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => {
    this.said.push(utterance);
    this.speaking = true;
  };
  cancel = () => {
    this.speaking = false;
  };
  async end() {
    this.speaking = false;
    this.said.at(-1)?.dispatchEvent(new Event('end'));
    await vi.advanceTimersByTimeAsync(0);
  }
  texts = () => this.said.map(({ text }) => text);
}

let synthesis: Synthesis;
let panel: HTMLElement;
let body: HTMLElement;
let closing: AbortController;
let kept: Partial<Aloud>[];

/** Opens the panel in another reader, where this was chosen before. */
function openPanel(aloud: Aloud) {
  panel.replaceChildren();
  fillListen(panel, {
    dialog: document.querySelector('#dialog') as HTMLElement,
    body,
    translate: (key, ...parts) => [key, ...parts].join(' '),
    signal: closing.signal,
    aloud,
    onAloud: (change) => kept.push(change),
  });
}

const field = (label: 'voice' | 'speed') =>
  panel.querySelector(`[aria-label=reader_listen_${label}]`) as HTMLSelectElement;

function choose(label: 'voice' | 'speed', value: string) {
  field(label).value = value;
  field(label).dispatchEvent(new Event('change'));
}

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new Synthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 10, 10);
  Element.prototype.scrollTo = () => undefined;
  closing = new AbortController();
  document.body.innerHTML =
    '<div id="dialog"><div lang="en"><div class="body"><p>One. Two.</p><p>Three <a href="#">link</a>.</p><h2>Four</h2></div></div><div id="panel"></div></div>';
  panel = document.querySelector('#panel') as HTMLElement;
  body = document.querySelector('.body') as HTMLElement;
  kept = [];
  openPanel({ speed: 1, voices: {} });
});
afterEach(() => {
  closing.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const press = (label: string) =>
  panel.querySelector<HTMLElement>(`[aria-label=reader_listen_${label}]`)?.click();

test('goes on from sentence to sentence to the end', async () => {
  press('play');
  for (let at = 0; at < 4; at += 1) await synthesis.end();
  expect(synthesis.texts()).toEqual(['One.', 'Two.', 'Three link.', 'Four']);
  expect(panel.querySelector('[aria-label=reader_listen_play]')).not.toBeNull();
});

test('goes on where a voice falls silent without saying that it ended', async () => {
  press('play');
  synthesis.speaking = false;
  await vi.advanceTimersByTimeAsync(4000);
  expect(synthesis.texts()).toEqual(['One.', 'Two.']);
});

test('a pause stays a pause', async () => {
  press('play');
  press('pause');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(synthesis.texts()).toEqual(['One.']);
});

test('a click on a paragraph goes on there while it is read, and only then', () => {
  body.querySelector('h2')?.click();
  expect(synthesis.texts()).toEqual([]);
  press('play');
  body.querySelector('h2')?.click();
  expect(synthesis.texts()).toEqual(['One.', 'Four']);
  body.querySelector('a')?.click();
  expect(synthesis.texts()).toEqual(['One.', 'Four']);
});

test('begins at what is selected', () => {
  getSelection()?.selectAllChildren(body.children[1] as Element);
  press('play');
  expect(synthesis.texts()).toEqual(['Three link.']);
  getSelection()?.removeAllRanges();
});

test('voices of the language alone, those of this machine first, others marked', () => {
  const names = [...panel.querySelectorAll('option')]
    .map(({ textContent }) => textContent)
    .filter((name) => !name.includes('×'));
  expect(names).toEqual(['Near', 'reader_listen_remote Far']);
});

test('closing the reader stops the voice', () => {
  press('play');
  closing.abort();
  expect(synthesis.speaking).toBe(false);
});

test('what is chosen is given to be kept: the speed for all, the voice for its language', () => {
  choose('speed', '1.5');
  choose('voice', 'far');
  expect(kept).toEqual([{ speed: 1.5 }, { voices: { en: 'far' } }]);
});

test('what was chosen before is chosen, and is what speaks', () => {
  openPanel({ speed: 1.75, voices: { en: 'far', de: 'nah' } });
  press('play');
  expect(synthesis.said.at(-1)).toMatchObject({ rate: 1.75, voice: { name: 'Far' } });
});

test('a voice that is gone is passed over, and chosen again when it is back', () => {
  const [far] = synthesis.voices.splice(0, 1);
  openPanel({ speed: 1, voices: { en: 'far' } });
  expect(field('voice').value).toBe('near');
  if (far) synthesis.voices.push(far);
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(field('voice').value).toBe('far');
});

test('what was just chosen stays chosen when the browser lists its voices anew', () => {
  choose('voice', 'far');
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(field('voice').value).toBe('far');
});
