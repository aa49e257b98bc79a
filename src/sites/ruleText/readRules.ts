import { parsePattern } from '../SitePattern.ts';
import type { RuleChange } from '../siteRules.ts';
import type { ReadLine } from './ReadLine.ts';
import { readCosmetic } from './readCosmetic.ts';
import { readSiteConfig } from './readSiteConfig.ts';

/** A decision that a line makes, and the site it is for. */
export interface SiteChange {
  site: string;
  change: RuleChange;
}

/** A line that cannot be used. */
export interface Refused {
  /** From 1. */
  line: number;
  text: string;
  problem: Extract<ReadLine, { problem: unknown }>['problem'];
}

/** As ad blockers, and as site configurations write one. */
const comment = /^(?:!|#(?!@?#))/;

/**
 * Reads rules as people share them: cosmetic filters of ad blockers and lines of site configurations.
 * `[example.com]` alone in a line says what site the lines below it are about.
 *
 * @param site for lines that name none; null where there is none.
 * @param isKind whether something is taken out under this name: a rule's id.
 */
export function readRules(
  text: string,
  site: string | null,
  isKind: (kind: string) => boolean,
): { changes: SiteChange[]; refused: Refused[] } {
  const changes: SiteChange[] = [];
  const refused: Refused[] = [];
  let current = site;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (!line || comment.test(line)) continue;
    const header = /^\[(.+)\]$/.exec(line)?.[1];
    if (header !== undefined) {
      current = parsePattern(header)?.site ?? null;
      if (!current) refused.push({ line: index + 1, text: line, problem: 'rules_problem_site' });
      continue;
    }
    const read = readLine(line, current, isKind);
    if ('problem' in read) refused.push({ line: index + 1, text: line, problem: read.problem });
    else changes.push(...read.sites.map((site) => ({ site, change: read.change })));
  }
  return { changes, refused };
}

function readLine(
  line: string,
  current: string | null,
  isKind: (kind: string) => boolean,
): ReadLine {
  const read = readCosmetic(line) ??
    readSiteConfig(line, isKind) ?? { problem: 'rules_problem_line' };
  if ('problem' in read || read.sites.length > 0) return read;
  return current ? { ...read, sites: [current] } : { problem: 'rules_problem_no_site' };
}
