import { elsewhere } from './elsewhere.ts';
import type { Block } from './survey/Block.ts';
import { bitOf } from './survey/classWords.ts';
import type { Survey } from './survey/Survey.ts';
import { tagBit } from './survey/tagBits.ts';
import { threshold } from './threshold.ts';

/** Characters; shorter is a label or a second headline, longer a text of its own. */
const shortest = 60;
const longest = 700;

/** Characters; a line of less without a full stop is a headline. */
const lineLength = 100;

/** Letters and digits that tell whether two texts begin alike. */
const sameStart = 40;

/**
 * Below these something speaks against a block that is only named a lead, one that is named as what
 * stands beside texts too ("teaser-text", which TYPO3 calls its leads), and a deck.
 */
const doubtfulName = 0.15;
const doubtfulBeside = 0.4;
const doubtfulDeck = 0.25;

const noText = elsewhere | tagBit.figure;
const beside = bitOf.comment | bitOf.related | bitOf.newsletter | bitOf.byline;

function isText({ box, chars, words, linkChars }: Block): boolean {
  if (box.isHidden || box.inside & noText || box.called & bitOf.caption) return false;
  return chars >= shortest && chars <= longest && words >= 6 && linkChars < chars / 4;
}

/** What it is called, and what the boxes around it are that hold nothing else. */
function calledAround({ box }: Block): number {
  let called = box.called | (box.parent?.called ?? 0);
  for (let up = box.parent; up && up.to - up.from === 1; up = up.parent) called |= up.called;
  return called;
}
const isNamed = (block: Block): boolean => (calledAround(block) & bitOf.lead) !== 0;

/** Whether a block says what the page gives out as what its article is about, a place before it aside. */
function isDescribed({ index }: Block, { squeezed, claims }: Survey): boolean {
  const text = (squeezed[index] ?? '').slice(0, 2 * sameStart);
  return claims.descriptions.some((one) => {
    const start = one.slice(0, sameStart);
    return (
      one.startsWith(text.slice(0, sameStart)) ||
      (start.length === sameStart && text.includes(start))
    );
  });
}

/**
 * The first paragraph of an article often stands apart, under the headline: Vorspann, chapeau,
 * entradilla, ingress, perex. Pages in English have a deck there, a second headline that sums the
 * article up, which the reader shows as such; there only what is nearly sure to be text is a lead.
 */
function isLead(block: Block, survey: Survey, own: number, isEnglish: boolean): boolean {
  if (!isText(block)) return false;
  const named = isNamed(block);
  const described = isDescribed(block, survey);
  if (!isEnglish) {
    const least = calledAround(block) & beside ? doubtfulBeside : doubtfulName;
    return described || (named && block.stops > 0 && own >= least);
  }
  const isHeadline = (block.stops === 0 && block.chars < lineLength) || /^h\d$/.test(block.box.tag);
  return described && !named && !isHeadline && own >= doubtfulDeck;
}

/**
 * The lead: the block between headline and text that the text goes on from and does not repeat.
 *
 * @param likely by block number.
 * @param lang of the page, as its markup says it.
 */
export function leadOf(survey: Survey, likely: readonly number[], lang: string): Block | undefined {
  const { blocks, squeezed, title } = survey;
  const isAccepted = (_: unknown, index: number) => (likely[index] ?? 0) >= threshold;
  // Another headline may stand between the title and its lead.
  const isHeadline = ({ box, stops }: Block) => stops === 0 && /^h[1-3]$/.test(box.tag);
  const first = blocks.findIndex(
    (block, index) => index > title && isAccepted(block, index) && !isHeadline(block),
  );
  if (title < 0 || first < 0) return undefined;
  const isEnglish = !lang || /^en/i.test(lang);
  const lead = blocks
    .slice(title + 1, first)
    .find((block) => isLead(block, survey, likely[block.index] ?? 0, isEnglish));
  if (!lead) return undefined;
  const start = (squeezed[lead.index] ?? '').slice(0, sameStart);
  return squeezed.filter(isAccepted).some((text) => text.includes(start)) ? undefined : lead;
}
