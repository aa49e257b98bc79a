/** Longer texts are judged by their beginning: a line of a megabyte must not cost more than a page. */
const mostCounted = 20_000;

/** What is counted in a text: see `Block`. */
export interface TextCounts {
  words: number;
  capitals: number;
  commas: number;
  stops: number;
}

/** Kinds of characters; numbers, as every character of a page is asked for its own. */
const other = 0;
const cjk = 1;
const space = 2;
const digit = 3;
const capital = 4;
const letter = 5;
const comma = 6;
const stop = 7;

const commas = [...',;،、，；'].map((c) => c.charCodeAt(0));
const stops = [...'.!?…。！？؟।'].map((c) => c.charCodeAt(0));
const closing = new Set([...'"”’»)]\''].map((c) => c.charCodeAt(0)));

/** The kind of every character below U+3040; letters beyond ASCII are asked for once each. */
const kinds = new Uint8Array(0x3040);
const unasked = 255;
kinds.fill(unasked, 128);
kinds.fill(digit, 48, 58);
kinds.fill(capital, 65, 91);
kinds.fill(letter, 97, 123);
kinds[32] = space;
kinds[160] = space;
for (const code of commas) kinds[code] = comma;
for (const code of stops) kinds[code] = stop;

const isCjk = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);

function askedKind(code: number): number {
  if (isCjk(code)) return cjk;
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? capital : letter;
  if (commas.includes(code)) return comma;
  return stops.includes(code) ? stop : other;
}

function kindOf(code: number): number {
  const known = code < kinds.length ? (kinds[code] as number) : unasked;
  if (known !== unasked) return known;
  const kind = askedKind(code);
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** A full stop in "3.5" or "example.com" ends nothing. Chinese and Japanese leave no space. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) > 0x2fff) return true;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || next === 32 || next === 160 || closing.has(next);
}

/** Counts what tells prose from labels. Two CJK characters count as a word; "don't" is one. */
export function countText(text: string): TextCounts {
  const length = Math.min(text.length, mostCounted);
  const counts: TextCounts = { words: 0, capitals: 0, commas: 0, stops: 0 };
  let inWord = false;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind < digit || kind > letter) {
      inWord &&= kind !== space && kind !== cjk;
      if (kind > letter || kind === cjk) countSign(kind, text, at, counts);
      continue;
    }
    if (inWord) continue;
    inWord = true;
    counts.words += 1;
    if (kind === capital) counts.capitals += 1;
  }
  return counts;
}

function countSign(kind: number, text: string, at: number, counts: TextCounts): void {
  if (kind === cjk) counts.words += 0.5;
  else if (kind === comma) counts.commas += 1;
  else if (endsSentence(text, at)) counts.stops += 1;
}
