import { parsePattern, type SitePattern } from './SitePattern.ts';

/** What a pasted list says. */
export interface PastedList {
  patterns: SitePattern[];
  /** Lines that are no pattern, with their number counted from 1. */
  refused: { line: number; text: string }[];
}

/** Reads a list that somebody pasted: one pattern a line or parted by commas, `#` starts a remark. */
export function parsePastedList(text: string): PastedList {
  const patterns = new Map<string, SitePattern>();
  const refused: PastedList['refused'] = [];
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    for (const part of line.replace(/(?:^|\s)#.*$/u, '').split(/[,;\t]/u)) {
      if (!part.trim()) continue;
      const pattern = parsePattern(part);
      if (pattern) patterns.set(JSON.stringify(pattern), pattern);
      else refused.push({ line: index + 1, text: part.trim() });
    }
  }
  return { patterns: [...patterns.values()], refused };
}
