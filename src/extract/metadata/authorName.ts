import { afterName, beforeName, beforeOthers, noNames } from './bylineWords.ts';
import { wordsOf } from './text.ts';

const edge = '(?![\\p{L}\\p{N}])';
const before = new RegExp(`^(?:${beforeName.join('|')})${edge}\\s*[:：/／—–-]?\\s*`, 'iu');
const others = new RegExp(`(?<![\\p{L}\\p{N}])(?:${beforeOthers.join('|')})${edge}`, 'iu');
const after = new RegExp(`(?<=^|[\\s,;.)])(?:${afterName.join('|')})${edge}.*$`, 'iu');

const symbols = /\s*[|•·∙⋅▪●–—/\\>»→\n]\s.*$|\s+-\s.*$|\s*[|•·●].*$/u;
const dateLike =
  /[\s,(]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d.*$/iu;
const digits =
  /[\s,(]*(?<![\p{L}])\d{1,4}(?:[./:-]\d|\s*(?:min|hours?|days?|weeks?|months?)|\s*$).*$/u;

/** Whether a line begins as a byline does ("By", "Von", "Autor:"). */
export function beginsByline(line: string): boolean {
  return before.test(line) && !others.test(line.slice(0, 40));
}

/** Whether a line names someone who reviewed, edited or pictured the article. */
export function namesSomeoneElse(line: string): boolean {
  return others.test(line.slice(0, 60));
}

/** Takes "By", dates, roles set off by a bar and what else surrounds a name off it. */
export function bareName(line: string): string {
  let name = line.trim();
  for (let round = 0; round < 2; round++) name = name.replace(before, '');
  const other = others.exec(name);
  if (other && other.index > 0) name = name.slice(0, other.index);
  return name
    .replace(after, '')
    .replace(dateLike, '')
    .replace(digits, '')
    .replace(symbols, '')
    .replace(/^[\s,;:.|@&–—-]+|[\s,;:|(–—-]+$/gu, '')
    .replace(/\s+(?:and|und|et|y|e|en)$/iu, '')
    .trim();
}

const particle =
  /^(?:al|an|and|und|et|y|e|en|og|och|i|the|de|da|das|do|dos|del|della|der|den|di|du|el|la|le|les|van|von|vom|zu|zur|zum|ter|ten|bin|ben|ibn|of|for|with|mit|san|st|af|av|d|jr|sr|aus)$/iu;

const role =
  /(?<![\p{L}])(?:editors?|writers?|experts?|journalists?|founder|co-?founder|ceo|coo|cto|cmo|cfo|directors?|managers?|contributors?|reporters?|correspondents?|staff|head of|senior|chief|specialists?|analysts?|columnists?|gardener|president|vp|consultants?|engineers?|strategists?|marketing|producers?|author|coach|attorney|professor|redakteur(?:in)?|redaktion|journaliste|periodista|redactora?|hardware|software|content|researcher|advis[eo]r|officer|associate|lead|dietitian|nutritionist)(?![\p{L}])/iu;
const credential =
  /^(?:[A-Z][\p{L}]{0,2}\.?-?){1,5}®?$|^(?:Jr|Sr|PhD|Ph\.D|Esq|DPhil|LPC|CPA)\.?,?$/u;

/**
 * The people that a byline names, with their titles ("MD") and the page's own joiners, without
 * their roles ("Senior Editor"): empty where it names none.
 */
export function peopleIn(line: string): string {
  const name = bareName(line);
  const parts = name.split(/(\s*[,;]\s*(?:and\s+)?|\s+(?:&|and|und|et|y|e|og|och|with)\s+)/iu);
  let people = (parts[0] ?? '').trim();
  for (let index = 2; index < parts.length; index += 2) {
    const part = (parts[index] ?? '').trim();
    const fits = credential.test(part) || (looksLikeName(part) && !role.test(part));
    if (!fits) break;
    people += (parts[index - 1] ?? '') + part;
  }
  const end = role.exec(people)?.index ?? 0;
  const cut = end > 0 ? people.slice(0, end).replace(/[\s,;&–—-]+$/u, '') : people;
  return cut.includes(' ') ? cut : people;
}

/** A doctor's, lawyer's or such line: "Vanessa Mendez, MD". */
export function hasCredential(line: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, (?:MD|M\.D\.|PhD|Ph\.D\.|DO|RN|RD|RDN|LMFT|LCSW|PsyD|DDS|DMD|DVM|CPA|CFP®?|JD|Esq\.?)(?![\p{L}])/u.test(
    line,
  );
}

/** Whether a name is a group's, or a system's, as "Editorial Team", "Staff", "NOC Admin". */
export function looksLikeGroup(name: string): boolean {
  return /(?<![\p{L}])(?:staff|team|editors?|editorial|admin|desk|newsroom|redaktion|rédaction|redacción|redazione|contributors?|writers?|guest|official|inc|llc|ltd|gmbh|company|group|agency|news|blog|magazine|media)(?![\p{L}])/iu.test(
    name,
  );
}

/** Whether a name is a login rather than a person's name: one word with a small letter first, or with figures or marks. */
export function looksLikeLogin(name: string): boolean {
  return /^\S+$/u.test(name) && /^\p{Ll}|[\d._@-]|\p{Ll}\p{Lu}$/u.test(name);
}

/** One word that may be a user's name where the page says "By" before it. */
export function looksLikeHandle(name: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,24}$/u.test(name) &&
    !noNames.has(wordsOf(name)) &&
    !/^(?:the|our|your|and|this|that|using|reading|clicking|email|phone|date|topic|category|popular|industry|state|brand|price|month|name|design)$/i.test(
      name,
    )
  );
}

// Words of headlines and links, never of names.
const ofSentences =
  /(?<![\p{L}])(?:to|your|you|our|my|more|get|how|why|what|when|where|this|these|here|from|is|are|be|best|top|by|about|using|reading|click|category|categories|tags?|terms|privacy|policy|cookies?|home|wellness|prevention|updated|published|posted)(?![\p{L}])/iu;

/** Whether every word looks like part of a name: capitalised, a particle, or of a script without capitals. */
export function looksLikeName(name: string): boolean {
  if (name.length < 2 || name.length > 120) return false;
  if (/https?:|www\.|[@{}<>[\]=#?!"“”„…]|\.(?:com|org|net|html?)\b/iu.test(name)) return false;
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const people = name.split(/[,;&]|\s(?:and|und|et|y|og|och)\s/u).length;
  if (words.length === 0 || words.length > 5 * people + 2) return false;
  if (noNames.has(wordsOf(name)) || ofSentences.test(name)) return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length;
  const small = words.filter((word) => /^[\p{Ll}\p{N}]/u.test(word) && !particle.test(word)).length;
  return capitals > 0 && small === 0;
}
