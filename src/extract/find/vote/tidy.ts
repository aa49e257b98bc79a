import type { Box } from '../survey/Block.ts';
import { type Ballot, column, type Sums } from './Ballot.ts';

// The conditions are those of `_cleanConditionally`; see `vote.ts`.

/** Tags that are never a part of an article. */
const never = new Set(['aside', 'footer', 'nav', 'menu']);
/** Tags that go only where their names are bad. */
const headline = new Set(['h1', 'h2']);
/** Tags that stay only where their text looks like an article's. */
const doubted = new Set(['form', 'fieldset', 'table', 'ul', 'div']);

/** Commas; a box with as many holds text, whatever else it holds. */
const enoughCommas = 10;

const sharing = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;
/** Characters; a longer text in a box named after sharing is the article. */
const longestSharing = 500;

function isSharing({ index, className, id }: Box, sums: Sums): boolean {
  if (sums.of(index, column.chars) >= longestSharing) return false;
  return sharing.test(`${className} ${id}`);
}

function isTableOfFacts({ element }: Box): boolean {
  if (element.getAttribute('role') === 'presentation') return false;
  if (element.querySelector('caption, col, tfoot, thead, th')) return true;
  if (element.querySelector('table')) return false;
  const rows = element.querySelectorAll('tr');
  const columns = rows[0]?.children.length ?? 0;
  return rows.length > 1 && columns > 1 && (rows.length >= 10 || rows.length * columns > 10);
}

/** What stands around a box: what Readability calls a data table or a figure; by box number. */
interface Around {
  inTable: Uint8Array;
  inFigure: Uint8Array;
}

function aroundOf({ boxes }: Ballot, kept: Uint8Array): Around {
  const inTable = new Uint8Array(boxes.length);
  const inFigure = new Uint8Array(boxes.length);
  for (const box of boxes) {
    const { index, tag, parent } = box;
    const isFacts = tag === 'table' && kept[index] === 1 && isTableOfFacts(box);
    inTable[index] = isFacts ? 1 : parent ? (inTable[parent.index] as number) : 0;
    inFigure[index] = tag === 'figure' ? 1 : parent ? (inFigure[parent.index] as number) : 0;
  }
  return { inTable, inFigure };
}

function hasManyParts({ index, tag }: Box, sums: Sums, isInFigure: boolean): boolean {
  const images = sums.of(index, column.images);
  const paragraphs = sums.of(index, column.paragraphs);
  if (!isInFigure && images > 1 && paragraphs / images < 0.5) return true;
  if (tag !== 'ul' && sums.of(index, column.items) - 100 > paragraphs) return true;
  return sums.of(index, column.fields) > Math.floor(paragraphs / 3);
}

/** Whether a box looks like something beside the article's text: linked, full of fields, or empty. */
function looksShady(box: Box, sums: Sums, weight: number, isInFigure: boolean): boolean {
  if (hasManyParts(box, sums, isInFigure)) return true;
  const { index, tag } = box;
  const chars = sums.of(index, column.chars);
  const images = sums.of(index, column.images);
  const linkDensity = sums.of(index, column.linkChars) / Math.max(1, chars);
  if (weight >= 25 && linkDensity > 0.5) return true;
  if (images === 0 && chars === 0) return true;
  if (tag === 'ul' || sums.of(index, column.listChars) > 0.9 * chars || weight >= 25) return false;
  if (linkDensity > 0.2) return true;
  const isHeading = sums.of(index, column.headingChars) >= 0.9 * chars;
  const isLoneImage = images > 0 && images <= 2;
  return !isInFigure && !isHeading && !isLoneImage && chars < 25 && linkDensity > 0;
}

/** Whether a box that was kept is beside the text; `weight` is what its name is worth. */
function isBeside(box: Box, sums: Sums, weight: number, isInFigure: boolean): boolean {
  if (weight < 0) return true;
  if (sums.of(box.index, column.commas) >= enoughCommas) return false;
  return looksShady(box, sums, weight, isInFigure);
}

/**
 * Strikes out what is beside the text of the boxes that were kept, from the innermost outwards.
 *
 * @param kept by box number; changed in place.
 */
export function tidy(ballot: Ballot, kept: Uint8Array, byName: boolean): void {
  const { names, boxes } = ballot;
  const { inTable, inFigure } = aroundOf(ballot, kept);
  const isStruck = (box: Box, sums: Sums): boolean => {
    const { index, tag } = box;
    if (never.has(tag) || isSharing(box, sums)) return true;
    const weight = byName ? (names[index]?.weight ?? 0) : 0;
    if (headline.has(tag)) return weight < 0;
    if (!doubted.has(tag) || inTable[index]) return false;
    return isBeside(box, sums, weight, inFigure[index] === 1);
  };
  const struck = new Uint8Array(boxes.length);
  ballot.addUp((box, sums) => {
    if (!kept[box.index]) return true;
    if (!isStruck(box, sums)) return false;
    struck[box.index] = 1;
    return true;
  });
  for (const { index, parent } of boxes) {
    if (parent && struck[parent.index]) struck[index] = 1;
    if (struck[index]) kept[index] = 0;
  }
}
