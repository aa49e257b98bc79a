import type { PageCopy } from '../page/PageCopy.ts';
import { cleanLine } from '../words/cleanLine.ts';
import { byHand } from './byHand.ts';
import type { SiteOnPage } from './SiteOnPage.ts';
import type { SiteRules, SiteRuleUse } from './SiteRules.ts';
import { select, selectTexts } from './select.ts';
import { keeping, sparing } from './sparing.ts';

/**
 * Looks up what a site's rules mean on one page.
 *
 * @param source the page itself, whose elements the selectors name.
 */
export function siteOn(page: PageCopy, source: Document, site: SiteRules): SiteOnPage {
  const uses: SiteRuleUse[] = [];

  function matching(field: SiteRuleUse['field'], selector: string) {
    const elements = matchesIn(page, source, selector);
    return { elements, use: note(field, selector, elements.length) };
  }

  function note(field: SiteRuleUse['field'], value: string, matches: number) {
    const use: SiteRuleUse = { field, value, matches, state: matches > 0 ? 'used' : 'idle' };
    uses.push(use);
    return use;
  }

  const titles = site.title ? textsIn(source, site.title) : [];
  if (site.title) note('title', site.title, titles.length);
  const root = site.article ? matching('article', site.article).elements[0] : undefined;
  const kept = new Set(site.keep.flatMap((selector) => matching('keep', selector).elements));
  const removed = site.remove.map((selector) => matching('remove', selector));

  const kinds = new Map(site.keepKinds.map((value) => [value, note('keepKinds', value, 0)]));

  return {
    uses,
    retitle: (metadata) => ({ ...metadata, title: titles[0] ?? metadata.title }),
    found: root ? { root, kept: new Set(root.querySelectorAll('*')) } : null,
    withKept(found) {
      if (kept.size === 0) return found;
      const inside = [...kept].flatMap((element) => [element, ...element.querySelectorAll('*')]);
      const all = new Set([...found.kept, ...inside]);
      return { ...found, root: around(found.root, kept), kept: all };
    },
    rules: (all) => [
      byHand(removed),
      ...all.map((rule) =>
        kinds.has(rule.id) ? keeping(rule, kept, kinds.get(rule.id)) : sparing(rule, kept),
      ),
    ],
  };
}

function around(root: Element, elements: ReadonlySet<Element>): Element {
  let box = root;
  for (const element of elements) {
    while (!box.contains(element) && box.parentElement) box = box.parentElement;
  }
  return box;
}

/** What a selector matches on the page, as elements of its copy. A bad selector matches nothing. */
function matchesIn(page: PageCopy, source: Document, selector: string): Element[] {
  try {
    const originals = new Set(select(source, selector));
    const twins = [...page.originals].filter(([, original]) => originals.has(original));
    if (twins.length > 0) return twins.map(([twin]) => twin);
    // Lines that the copy gave an element of their own, frames and shadow trees.
    return select(page.document, selector);
  } catch {
    return [];
  }
}

/** The texts that a selector matches on the page, as single lines. A bad selector matches nothing. */
function textsIn(source: Document, selector: string): string[] {
  try {
    return selectTexts(source, selector).map(cleanLine).filter(Boolean);
  } catch {
    return [];
  }
}
