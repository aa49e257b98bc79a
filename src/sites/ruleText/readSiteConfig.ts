import type { RuleChange } from '../siteRules.ts';
import { isSelector } from './isSelector.ts';
import type { ReadLine } from './ReadLine.ts';

const form = /^([a-z_]+)\s*:\s*(.*)$/;

/** A path into the page; site configurations have no other selectors, but CSS is read as well. */
function asSelector(value: string): string {
  return /^[/(]|^id\(/.test(value) ? `:xpath(${value})` : value;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Part of a class or an id, as `strip_id_or_class` means it. */
function byName(part: string): string {
  const text = quoted(part.replace(/^['"]|['"]$/g, ''));
  return `[class*=${text}], [id*=${text}]`;
}

const readers: Record<string, (value: string) => Omit<RuleChange, 'isOn'>> = {
  body: (value) => ({ field: 'article', value: asSelector(value) }),
  title: (value) => ({ field: 'title', value: asSelector(value) }),
  strip: (value) => ({ field: 'remove', value: asSelector(value) }),
  strip_id_or_class: (value) => ({ field: 'remove', value: byName(value) }),
  strip_image_src: (value) => ({ field: 'remove', value: `img[src*=${quoted(value)}]` }),
  keep: (value) => ({ field: 'keep', value: asSelector(value) }),
  keep_kind: (value) => ({ field: 'keepKinds', value }),
};

/** Commands of site configurations that have nothing to do here, or that the page itself answers. */
const idle =
  /^(?:author|date|test_url|tidy|prune|parser|autodetect_.*|footnotes|single_page_link|next_page_link|http_header|find_string|replace_string|test_contains|wrap_in|insert_detected_image|skip_json_ld|native_ad_clue|move_into|src_lazy_load_attr)$/;

/**
 * Reads a line of a FiveFilters site configuration, and two of our own, `keep` and `keep_kind`. It
 * names no site.
 *
 * @param isKind whether something is taken out under this name: a rule's id.
 * @returns null where the line is none.
 * @see https://help.fivefilters.org/full-text-rss/site-patterns.html
 */
export function readSiteConfig(line: string, isKind: (kind: string) => boolean): ReadLine | null {
  const [, command = '', value = ''] = form.exec(line) ?? [];
  const read = Object.hasOwn(readers, command) ? readers[command] : undefined;
  if (!read) return idle.test(command) ? { problem: 'rules_problem_unused' } : null;
  if (!value) return { problem: 'rules_problem_selector' };
  const change = read(value);
  if (change.field === 'keepKinds') {
    if (!isKind(value)) return { problem: 'rules_problem_no_kind' };
  } else if (!isSelector(change.value)) return { problem: 'rules_problem_selector' };
  return { sites: [], change: { ...change, isOn: true } };
}
