import * as v from 'valibot';
import type { SiteRules } from '../extract/site/SiteRules.ts';
import { type Checked, check, checkPartial } from '../settings/check.ts';
import { type Look, LookSchema } from '../settings/Look.ts';
import { hasRules, SiteRulesSchema } from './siteRules.ts';

const isPath = (path: unknown) => typeof path === 'string' && path.startsWith('/');
const paths = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((stored) => stored.filter(isPath) as string[]),
  ),
  [],
);

/** What one site sets apart. Unknown fields, as a newer version may store, are kept. */
export const SiteSchema = v.looseObject({
  /** Path patterns that open by themselves. */
  open: paths,
  /** Path patterns that never do. */
  never: paths,
  /** Checked on its own: see `readSite`. */
  look: v.fallback(v.record(v.string(), v.unknown()), {}),
  rules: v.optional(SiteRulesSchema),
});

/** What is set for one site, as the rest of the code sees it. */
export interface Site {
  open: string[];
  never: string[];
  /** Only what differs from the look for all sites. */
  look: Partial<Look>;
  /** What is always kept in its articles, and what is always taken out. */
  rules?: SiteRules | undefined;
}

/** @param stored what the storage holds, of whatever form. */
export function checkSite(stored: unknown): Checked<Site> {
  const { value, problems } = check(SiteSchema, stored);
  const look = checkPartial(LookSchema, value.look);
  const lookProblems = look.problems.map((field) => `look.${field}`);
  return { value: { ...value, look: look.value }, problems: [...problems, ...lookProblems] };
}

/** `checkSite` without its problems. */
export function readSite(stored: unknown): Site {
  return checkSite(stored).value;
}

/** True where nothing is set apart any more, and the site need not be kept. */
export function isEmpty({ open, never, look, rules, ...rest }: Site): boolean {
  return (
    open.length + never.length === 0 &&
    !(rules && hasRules(rules)) &&
    [...Object.values(look), ...Object.values(rest)].every((value) => value === undefined)
  );
}
