import type { Article, Removal } from '../Article.ts';
import { commentsIn } from '../dom/commentsIn.ts';
import { parseBox } from '../dom/parseInert.ts';
import { textOf } from '../dom/textOf.ts';
import { anchorPlaces } from '../seal/anchorPlaces.ts';
import { moveChildren } from '../seal/moveChildren.ts';
import { placesOf } from '../seal/places.ts';
import type { SiteRuleUse } from '../site/SiteRules.ts';
import { pageRepeats } from './pageRepeats.ts';

/** The id of what is taken out because another page of the text says it; no rule finds it. */
const repeat = {
  rule: 'page-repeat',
  reason: 'Another page of the same text says it already.',
} as const;

/** A page of the text, and what was taken out of it where its empty comments stand. */
interface Part {
  box: HTMLElement;
  cuts: Map<Comment, Omit<Removal, 'place'>>;
}

function partOf({ content, removed }: Article): Part {
  const box = parseBox(content);
  const anchors = anchorPlaces(
    box,
    removed.map(({ place }) => place),
  );
  const cuts: Part['cuts'] = new Map();
  for (const [index, { place: _, ...removal }] of removed.entries()) {
    const anchor = anchors[index];
    if (anchor) cuts.set(anchor, removal);
  }
  return { box, cuts };
}

/** Footnotes of several pages bear the same numbers: the ids of each page get its own mark. */
function markPlaces({ box }: Part, page: number): void {
  for (const target of box.querySelectorAll('[id]')) target.id = `${target.id}-page-${page}`;
  for (const link of box.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `${link.getAttribute('href')}-page-${page}`);
  }
}

function cut(repeats: readonly Element[], parts: readonly Part[]): void {
  for (const element of repeats) {
    const part = parts.find(({ box }) => box.contains(element));
    const anchor = element.ownerDocument.createComment('');
    part?.cuts.set(anchor, { ...repeat, text: textOf(element), html: element.outerHTML });
    // What had been taken out of it stays where it can be put back.
    element.replaceWith(anchor, ...commentsIn(element));
  }
}

function usedFor(matches: number, use: SiteRuleUse): SiteRuleUse {
  return { ...use, matches, state: matches > 0 ? 'used' : 'idle' };
}

/**
 * One article of the pages of a long text: the first with what the others go on to say, in order,
 * each thing once. What they repeat is in `removed` like all else that was taken out of them, unless
 * somebody decided to keep repeats on this site.
 *
 * @param pages at least one; the first says what the article is called, who wrote it and so on.
 */
export function joinPages([first, ...others]: readonly [Article, ...Article[]]): Article {
  const parts = [first, ...others].map(partOf);
  for (const [index, part] of parts.entries()) if (index > 0) markPlaces(part, index + 1);
  const repeats = pageRepeats(parts.map(({ box }) => box));
  const siteRules = first.siteRules.map((use) =>
    use.field === 'keepKinds' && use.value === repeat.rule ? usedFor(repeats.length, use) : use,
  );
  if (siteRules.every(({ value }) => value !== repeat.rule)) cut(repeats, parts);
  const all = parseBox('');
  const cuts: Part['cuts'] = new Map();
  for (const part of parts) {
    moveChildren(part.box, all);
    for (const [anchor, removal] of part.cuts) cuts.set(anchor, removal);
  }
  const removed: Removal[] = [];
  for (const [anchor, place] of placesOf(all)) {
    const removal = cuts.get(anchor);
    anchor.remove();
    if (removal) removed.push({ ...removal, place });
  }
  all.normalize();
  const textContent = textOf(all);
  return {
    ...first,
    content: all.innerHTML,
    textContent,
    length: textContent.length,
    removed,
    siteRules,
    notice: others.find(({ notice }) => notice)?.notice ?? first.notice,
    proseOnPage: [first, ...others].reduce((sum, page) => sum + page.proseOnPage, 0),
  };
}
