import { letters } from '../../words/letters.ts';
import type { BesideNames } from '../../words/Words.ts';

const startsWord = `(?<![0-9${letters}])`;

/** What stands beside the name of a person. */
export const besideNames: BesideNames = {
  startsWord,
  endsWord: `(?![0-9${letters}])`,
  portrait: String.raw`(?:^|\s)(?:image|photo|picture|avatar|headshot|portrait|profile)(?:\s(?:of|for))?(?=\s|$)|['’]s$`,
  symbols: String.raw`\s*[|•·∙⋅▪●–—/\\>»→\n]\s.*$|\s+-\s.*$|\s*[|•·●].*$`,
  date: String.raw`[\s,(]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?\s+\d.*$`,
  digits: String.raw`[\s,(]*${startsWord}\d{1,4}(?:[./:-]\d|\s*(?:min|hours?|days?|weeks?|months?)|\s*$).*$`,
  credential: String.raw`^(?:[A-Z][\p{L}]{0,2}\.?-?){1,5}®?$|^(?:Jr|Sr|PhD|Ph\.D|Esq|DPhil|LPC|CPA)\.?,?$`,
  credentials: String.raw`MD|M\.D\.|PhD|Ph\.D\.|DO|RN|RD|RDN|LMFT|LCSW|PsyD|DDS|DMD|DVM|CPA|CFP®?|JD|Esq\.?`,
  plainly: String.raw`^(?:(?:this )?(?:article|story|post|text|words) (?:was )?(?:written )?by|written by|authors?(?:\(s\))?\s*(?::|$)|autor(?:in)?\s*:|auteur\s*:|escrito por|écrit par|verfasst von|geschrieben von|scritto da|geschreven door|skriven av|skrevet av|автор\s*:)`,
};
