/** Longer texts are judged by their beginning: a line of a megabyte must not cost more than a page. */
const mostCounted = 20_000;

export interface TextCounts {
  words: number;
  digits: number;
  capitals: number;
  commas: number;
  stops: number;
}

const letter = /\p{L}/u;
const capital = /\p{Lu}/u;
const commas = new Set([...',;،、，；'].map((c) => c.charCodeAt(0)));
const stops = new Set([...'.!?…。！？؟।'].map((c) => c.charCodeAt(0)));
const closing = new Set([...'"”’»)]\''].map((c) => c.charCodeAt(0)));

const isSpace = (code: number): boolean => code === 32 || code === 160;
const isCjk = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter.test(text.charAt(at));
}

function isCapital(code: number, text: string, at: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text.charAt(at));
}

/** A full stop in "3.5" or "example.com" ends nothing. Chinese and Japanese leave no space. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) > 0x2fff) return true;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || isSpace(next) || closing.has(next);
}

type Kind = 'cjk' | 'space' | 'digit' | 'capital' | 'letter' | 'comma' | 'stop' | 'other';

function kindOf(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (isCjk(code)) return 'cjk';
  if (isSpace(code)) return 'space';
  if (isDigit(code)) return 'digit';
  if (isLetter(code, text, at)) return isCapital(code, text, at) ? 'capital' : 'letter';
  if (commas.has(code)) return 'comma';
  return stops.has(code) && endsSentence(text, at) ? 'stop' : 'other';
}

/** Counts what tells prose from labels. Two CJK characters count as a word; "don't" is one. */
export function countText(text: string): TextCounts {
  const seen = { cjk: 0, space: 0, digit: 0, capital: 0, letter: 0, comma: 0, stop: 0, other: 0 };
  const length = Math.min(text.length, mostCounted);
  let words = 0;
  let capitals = 0;
  let inWord = false;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(text, at);
    seen[kind] += 1;
    if (kind === 'letter' || kind === 'capital' || kind === 'digit') {
      if (!inWord) words += 1;
      if (!inWord && kind === 'capital') capitals += 1;
      inWord = true;
    } else if (kind === 'space' || kind === 'cjk') inWord = false;
  }
  const { cjk, digit, comma, stop } = seen;
  return { words: words + cjk / 2, digits: digit, capitals, commas: comma, stops: stop };
}
