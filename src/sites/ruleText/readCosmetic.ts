import { CosmeticFilter } from '@ghostery/adblocker';
import { parsePattern } from '../SitePattern.ts';
import { isSelector } from './isSelector.ts';
import type { ReadLine } from './ReadLine.ts';

const form = /^([^#\s]*)#@?#/;

/**
 * Reads a cosmetic filter as ad blockers write it: `example.com##.promo` takes out, `#@#` keeps.
 *
 * @returns null where the line is none.
 * @see https://help.adblockplus.org/hc/en-us/articles/360062733293
 */
export function readCosmetic(line: string): ReadLine | null {
  const hosts = form.exec(line)?.[1];
  if (hosts === undefined) return null;
  const filter = CosmeticFilter.parse(line, true);
  const isProgram = /^(?:[+^]|.*:style\()/.test(line.replace(form, ''));
  if (isProgram || filter?.isScriptInject() || filter?.isHtmlFiltering()) {
    return { problem: 'rules_problem_kind' };
  }
  if (!filter) return { problem: 'rules_problem_selector' };
  const value = filter.getSelector();
  if (!isSelector(value)) return { problem: 'rules_problem_selector' };
  const sites: string[] = [];
  for (const host of hosts ? hosts.split(',') : []) {
    const site = host.startsWith('~') ? null : parsePattern(host)?.site;
    if (!site) return { problem: 'rules_problem_site' };
    sites.push(site);
  }
  return { sites, change: { field: filter.isUnhide() ? 'keep' : 'remove', value, isOn: true } };
}
