import { isBlock } from '../dom/blockTags.ts';
import { boxAround } from './boxAround.ts';
import type { Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';
import { tagBit } from './survey/tagBits.ts';
import { threshold } from './threshold.ts';

/** Kept for where they stand; with the files that a browser chooses from. */
const media =
  'img, picture, source, video, audio, track, iframe, object, embed, math, svg, canvas, hr';

/** An accepted block brings what stands in its line; blocks inside are judged for themselves. */
function addLine(element: Element, kept: Set<Element>): void {
  const open = [element];
  for (let next = open.pop(); next; next = open.pop()) {
    kept.add(next);
    for (const child of next.children) if (!isBlock(child)) open.push(child);
  }
}

/** Boxes that hold a block of the article. */
function boxesOfArticle(survey: Survey, accepted: ReadonlySet<number>): Set<Box> {
  const found = new Set<Box>();
  for (const { index, box } of survey.blocks) {
    if (!accepted.has(index)) continue;
    for (let up: Box | null = box; up && !found.has(up); up = up.parent) found.add(up);
  }
  return found;
}

/** Whether most of what a box says is the article's. */
function isMostlyArticle(box: Box, survey: Survey, accepted: ReadonlySet<number>): boolean {
  let own = 0;
  for (const { index, chars } of survey.blocks.slice(box.from, box.to)) {
    if (accepted.has(index)) own += chars;
  }
  return own > 0 && own >= 0.5 * box.chars;
}

/**
 * The elements of the article: accepted blocks with all that stands in their lines, and pictures and
 * recordings that the vote was for or that stand where the text around them was accepted.
 */
export function keptElements(root: Box, survey: Survey, likely: readonly number[]): Set<Element> {
  const accepted = new Set<number>();
  for (const [index, own] of likely.entries()) if (own >= threshold) accepted.add(index);
  const kept = new Set<Element>();
  const figures = new Set<Element>();
  for (const { index, box } of survey.blocks) {
    if (!accepted.has(index)) continue;
    addLine(box.element, kept);
    // With a quotation comes who said it.
    if (box.inside & tagBit.quote) addFigure(box.element, kept, figures);
  }
  const isSurrounded = surroundings(root, survey, accepted);
  const rejected = new Set(
    survey.blocks.filter(({ index }) => !accepted.has(index)).map(({ box }) => box),
  );
  for (const element of root.element.querySelectorAll(media)) {
    const box = boxAround(element, survey);
    // A drawing in a line of text is its icon: the line is not kept for it.
    const isIcon = element.localName === 'svg' && !!box && rejected.has(box);
    const isVoted = !isIcon && survey.votes[box?.index ?? 0] === 1;
    if (isVoted || isSurrounded(element)) addFigure(element, kept, figures);
  }
  return kept;
}

/** Whether a picture stands where the text around it is the article's. */
function surroundings(root: Box, survey: Survey, accepted: ReadonlySet<number>) {
  const ofArticle = boxesOfArticle(survey, accepted);
  const known = new Map<Box, boolean>();
  return (element: Element): boolean => {
    let box = boxAround(element, survey);
    // Text beside the picture that was not accepted takes the picture with it, captions aside.
    while (box && box !== root && !ofArticle.has(box) && isQuiet(box))
      box = box.parent ?? undefined;
    if (!box) return false;
    const isMostly = known.get(box) ?? isMostlyArticle(box, survey, accepted);
    known.set(box, isMostly);
    return isMostly;
  };
}

/** With the boxes that the most used programs for blogs put around a picture and its caption. */
const figured = 'figure, .wp-caption, .tr-caption-container';

const isQuiet = ({ chars, tag }: Box): boolean =>
  chars === 0 || tag === 'figure' || tag === 'figcaption';

/** A picture brings its figure with the caption. */
function addFigure(element: Element, kept: Set<Element>, figures: Set<Element>): void {
  kept.add(element);
  const figure = element.closest(figured);
  if (!figure || figures.has(figure)) return;
  figures.add(figure);
  kept.add(figure);
  for (const child of figure.querySelectorAll('*')) kept.add(child);
}
