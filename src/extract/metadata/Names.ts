import { lowered } from '../words/lowered.ts';
import { phrasesOf } from '../words/phrases.ts';
import type { WordLists, Words } from '../words/Words.ts';
import { wordsOf } from '../words/wordsOf.ts';

// "Jane Doe2, Li Wei1": they lead to notes on who these are.
const noteMarks = /(?<=\s\S*\p{Ll})\d+(?:,\d+)*(?=$|[\s;,])/gu;
// "Ursula K. Le Guin", where "le" stands before French dates.
const capitalArticle = /^(?:Le|El) \p{Lu}\p{Ll}/u;

/** One of the phrases; the longest where several fit. */
function anyOf(words: Words): string {
  const longestFirst = [...phrasesOf(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.join('|')})`;
}

/** Tells the names of people and groups from other text, by words of many languages. */
export class Names {
  readonly words: WordLists;
  readonly #before: RegExp;
  readonly #others: RegExp;
  readonly #after: RegExp;
  readonly #role: RegExp;
  readonly #group: RegExp;
  readonly #ofSentences: RegExp;
  readonly #date: RegExp;
  readonly #digits: RegExp;
  readonly #symbols: RegExp;
  readonly #credential: RegExp;
  readonly #plainly: RegExp;
  readonly #credentials: RegExp;

  constructor(words: WordLists) {
    this.words = words;
    const { date, digits, symbols, credential, credentials, plainly } = words.besideNames;
    const { startsWord, endsWord } = words.besideNames;
    const wording = (list: Words) => new RegExp(startsWord + anyOf(list) + endsWord);
    this.#before = new RegExp(`^${anyOf(words.by)}(?:\\(s\\))?${endsWord}\\s*[:：/／—–-]?\\s*`);
    this.#others = wording(words.byOthers);
    this.#after = new RegExp(`(?<=^|[\\s,;.)])${anyOf(words.afterName)}${endsWord}`);
    this.#role = wording(words.roles);
    this.#group = wording(words.groups);
    this.#ofSentences = wording(words.ofSentences);
    this.#date = new RegExp(date, 'i');
    this.#digits = new RegExp(digits, 'i');
    this.#symbols = new RegExp(symbols, 'u');
    this.#credential = new RegExp(credential, 'u');
    this.#credentials = new RegExp(`, (?:${credentials})(?![A-Za-z])`);
    this.#plainly = new RegExp(plainly);
  }

  /** Whether a line begins as a byline does ("By", "Von", "Autor:"). */
  startsByline(line: string): boolean {
    const text = lowered(line);
    return this.#before.test(text) && !this.#others.test(text.slice(0, 40));
  }

  /** Whether it begins with a phrase that names an author wherever it stands: "Written by". */
  startsPlainly(line: string): boolean {
    return this.#plainly.test(lowered(line));
  }

  /** Whether it is a doctor's, lawyer's or such line: "Vanessa Mendez, MD". */
  hasCredential(line: string): boolean {
    const end = this.#credentials.exec(line)?.index ?? 0;
    return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(line.slice(0, end));
  }

  /** Whether a line names someone who reviewed, edited or pictured the article. */
  namesOthers(line: string): boolean {
    return this.#others.test(lowered(line.slice(0, 60)));
  }

  /** Whether a line says what somebody is: "Senior Editor", "Reporter, Islands". */
  hasRole(line: string): boolean {
    return this.#role.test(lowered(line));
  }

  /** Takes "By", dates, roles set off by a bar and what else surrounds a name off it. */
  bare(line: string): string {
    let name = line.trim();
    for (let round = 0; round < 2; round++) {
      name = name.slice(this.#before.exec(lowered(name))?.[0].length);
    }
    name = name.slice(0, this.#others.exec(lowered(name))?.index || undefined);
    const after = this.#after.exec(lowered(name))?.index ?? name.length;
    if (!capitalArticle.test(name.slice(after))) name = name.slice(0, after);
    return name
      .replace(this.#date, '')
      .replace(this.#digits, '')
      .replace(this.#symbols, '')
      .replace(/\s*\([^)]*$/u, '')
      .replace(noteMarks, '')
      .replace(/^[\s,;:.|@&–—-]+|[\s,;:|(–—-]+$/gu, '')
      .replace(/\s+(?:and|und|et|y|e|en)$/iu, '')
      .trim();
  }

  /**
   * The people that a byline names, with their titles ("MD") and the page's own joiners, without
   * their roles ("Senior Editor"): empty where it names none.
   */
  peopleIn(line: string): string {
    const name = this.#withoutFirstRole(this.bare(line));
    const parts = name.split(/(\s*[,;]\s*(?:and\s+)?|\s+(?:&|and|und|et|y|e|og|och|with)\s+)/iu);
    let people = (parts[0] ?? '').trim();
    for (let index = 2; index < parts.length; index += 2) {
      const part = (parts[index] ?? '').trim();
      const fits = this.#credential.test(part) || (this.isName(part) && !this.hasRole(part));
      if (!fits) break;
      people += (parts[index - 1] ?? '').replace(/^\s+(?=[,;])/, '') + part;
    }
    const end = this.#role.exec(lowered(people))?.index ?? 0;
    const cut = end > 0 ? people.slice(0, end).replace(/[\s,;&–—-]+$/u, '') : people;
    return /\s|^\p{Lo}{2,}$/u.test(cut) ? cut : people;
  }

  /** "Staff Writer Jane Doe" is Jane Doe; "Staff Writer" stays. */
  #withoutFirstRole(name: string): string {
    let rest = name;
    for (;;) {
      const role = this.#role.exec(lowered(rest));
      if (role?.index !== 0) break;
      rest = rest.slice(role[0].length).replace(/^[\s,:]+/u, '');
    }
    if (rest !== name && rest.includes(' ') && this.isName(rest)) return rest;
    // "Von der Redaktion"; "de Vries" is a name.
    const group = name.replace(/^\p{Ll}+ /u, '');
    return this.isGroup(group) ? group : name;
  }

  /** Whether a name is a group's, or a system's, as "Editorial Team", "Staff", "NOC Admin". */
  isGroup(name: string): boolean {
    return this.#group.test(lowered(name));
  }

  /** Whether a system wrote it where nobody wrote a name: "admin", "Author". */
  isNone(name: string): boolean {
    return phrasesOf(this.words.noNames).has(wordsOf(name));
  }

  /** One word that may be a user's name where the page says "By" before it. */
  isHandle(name: string): boolean {
    return (
      /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,24}$/u.test(name) &&
      !this.isNone(name) &&
      this.bare(name) !== '' &&
      !phrasesOf(this.words.noHandles).has(name.toLowerCase())
    );
  }

  /** Whether every word looks like part of a name: capitalised, a particle, or of a script without capitals. */
  isName(name: string): boolean {
    if (name.length < 2 || name.length > 120) return false;
    if (/https?:|www\.|[@{}<>[\]=#?!"“”„…]|\.(?:com|org|net|html?)\b/iu.test(name)) return false;
    const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const people = name.split(/[,;&]|\s(?:and|und|et|y|og|och)\s/u).length;
    if (words.length === 0 || words.length > 5 * people + 2) return false;
    if (this.isNone(name) || this.#ofSentences.test(lowered(name))) return false;
    const particles = phrasesOf(this.words.particles);
    const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length;
    const isSmall = (word: string) => /^[\p{Ll}\p{N}]/u.test(word) && !particles.has(word);
    return capitals > 0 && !words.some(isSmall);
  }
}

/** Whether a name is a login rather than a person's name: one word with a small letter first, or with figures or marks. */
export function looksLikeLogin(name: string): boolean {
  return /^\S+$/u.test(name) && /^\p{Ll}|[\d._@-]|\p{Ll}\p{Lu}$/u.test(name);
}
