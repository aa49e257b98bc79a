import { readFileSync } from 'node:fs';
import type {
  CompatData,
  CompatStatement,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types';

export type Browser = 'chrome' | 'firefox';

// Read, not imported: what a test imports is transformed first, which takes minutes for 18 MB.
const data: CompatData = JSON.parse(
  readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'),
);

/** Where the data has nothing, or says that there never was such a thing. */
const never = Number.POSITIVE_INFINITY;

const isPlain = ({ flags, prefix, alternative_name: other }: SimpleSupportStatement) =>
  !flags && !prefix && !other;

/**
 * The first version in which a browser has a feature without a switch or a prefix, by MDN's data.
 *
 * @param feature its place in the data, as in `css.properties.color`
 * @returns null for what the data does not know.
 */
export function addedIn(feature: string, browser: Browser): number | null {
  const found = feature
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data);
  const { __compat: compat } = (found ?? {}) as { __compat?: CompatStatement };
  if (!compat) return null;
  const first = [compat.support[browser] ?? []].flat().find(isPlain);
  const version = Number.parseFloat(String(first?.version_added).replace('≤', ''));
  return Number.isNaN(version) ? never : version;
}

/** What of style sheets has a place in the data: properties, selectors and at-rules. */
export function featuresOf(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const names = (pattern: RegExp, kind: string) =>
    [...text.matchAll(pattern)].map(([, name]) => `css.${kind}.${name}`);
  return [
    ...names(/[{;]\s*(?!--)([a-z-]+):\s/g, 'properties'),
    ...names(/::?([a-z][a-z-]*)/g, 'selectors'),
    ...names(/@([a-z-]+)/g, 'at-rules'),
  ];
}
