import * as v from 'valibot';
import { noSiteRules, type SiteRules } from '../extract/site/SiteRules.ts';

const lines = v.fallback(v.array(v.pipe(v.string(), v.nonEmpty())), []);

const single = v.fallback(v.nullable(v.pipe(v.string(), v.nonEmpty())), null);

/** Each field falls back alone. Stored as part of a `Site`. */
export const SiteRulesSchema = v.fallback(
  v.object({
    keepKinds: lines,
    keep: lines,
    remove: lines,
    article: single,
    title: single,
  }),
  noSiteRules,
);

/** Whether anything is decided. */
export function hasRules(rules: SiteRules): boolean {
  return countRules(rules) > 0;
}

/** How many things are decided. */
export function countRules({ keepKinds, keep, remove, article, title }: SiteRules): number {
  const single = [article, title].filter((selector) => selector !== null);
  return keepKinds.length + keep.length + remove.length + single.length;
}

/** The rules of a site together with those of the sites above it, widest first. */
export function joinRules(all: readonly SiteRules[]): SiteRules {
  const union = (key: 'keepKinds' | 'keep' | 'remove') => [
    ...new Set(all.flatMap((rules) => rules[key])),
  ];
  return {
    keepKinds: union('keepKinds'),
    keep: union('keep'),
    remove: union('remove'),
    article: all.findLast(({ article }) => article !== null)?.article ?? null,
    title: all.findLast(({ title }) => title !== null)?.title ?? null,
  };
}

/** One decision about a site: that something holds, or no longer. */
export interface RuleChange {
  field: keyof SiteRules;
  /** Id of a rule for `keepKinds`, else a selector. */
  value: string;
  isOn: boolean;
}

/** Checks a `RuleChange` that arrives as a message. */
export const RuleChangeSchema = v.object({
  field: v.picklist(['keepKinds', 'keep', 'remove', 'article', 'title']),
  value: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000)),
  isOn: v.boolean(),
});

/** Rules after a decision: of one article and one title, the last one holds. */
export function applyRuleChange(rules: SiteRules | undefined, change: RuleChange): SiteRules {
  const was = rules ?? noSiteRules;
  const { field, value, isOn } = change;
  if (field === 'article' || field === 'title') {
    if (isOn) return { ...was, [field]: value };
    return { ...was, [field]: was[field] === value ? null : was[field] };
  }
  const others = was[field].filter((other) => other !== value);
  return { ...was, [field]: isOn ? [...others, value] : others };
}
