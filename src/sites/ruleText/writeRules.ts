import type { SiteRules } from '../../extract/site/SiteRules.ts';

/** A path as it was before it was given the form of a selector. */
function bare(selector: string): string {
  return /^:xpath\((.+)\)$/s.exec(selector)?.[1] ?? selector;
}

/** The rules of a site as text that `readRules` reads back as the same rules. */
export function writeRules(site: string, rules: SiteRules): string {
  return [
    `[${site}]`,
    ...(rules.article === null ? [] : [`body: ${bare(rules.article)}`]),
    ...(rules.title === null ? [] : [`title: ${bare(rules.title)}`]),
    ...rules.remove.map((selector) => `${site}##${selector}`),
    ...rules.keep.map((selector) => `${site}#@#${selector}`),
    ...rules.keepKinds.map((kind) => `keep_kind: ${kind}`),
    '',
  ].join('\n');
}
