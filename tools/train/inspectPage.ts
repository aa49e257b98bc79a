import { features } from '../../src/extract/find/features/features.ts';
import { type Groups, groupsOf } from '../../src/extract/find/groups.ts';
import { readabilityVote } from '../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../src/extract/find/survey/surveyPage.ts';
import { copyPage } from '../../src/extract/page/copyPage.ts';

/** The blocks of a page: their texts, and their features as a base64 table of 32-bit floats. */
export interface Inspected {
  texts: string[];
  /** Blocks that every score leaves out. */
  captions: boolean[];
  /** Their tags and classes, for a person who looks for a cause. */
  kinds: string[];
  groups: Groups;
  table: string;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return btoa(binary);
}

/** Characters; a shorter paragraph is no running text. */
const shortestProse = 80;
/** How often a grown page says each paragraph, and how many paragraphs a cut page has. */
const growth = 10;
const paragraphsLeft = 2;

/** What is done to a page before it is looked at: news is as short as a line and as long as a book. */
export type Shaping = 'none' | 'grown' | 'cut';

function shape(page: Document, shaping: Shaping): void {
  const long = [...page.querySelectorAll('p')].filter(
    ({ textContent }) => (textContent?.trim().length ?? 0) >= shortestProse,
  );
  if (shaping === 'grown') {
    for (const paragraph of long) {
      for (let count = 1; count < growth; count += 1) paragraph.after(paragraph.cloneNode(true));
    }
  }
  if (shaping !== 'cut') return;
  const counts = new Map<Element | null, Element[]>();
  for (const paragraph of long) {
    const siblings = counts.get(paragraph.parentElement) ?? [];
    siblings.push(paragraph);
    counts.set(paragraph.parentElement, siblings);
  }
  const [most = []] = [...counts.values()].sort((a, b) => b.length - a.length);
  for (const paragraph of most.slice(paragraphsLeft)) paragraph.remove();
}

/** Runs in Chromium: the page as the extension would see it, up to the features of its blocks. */
function inspectPage(html: string, url: string, shaping: Shaping): Inspected | null {
  const source = new DOMParser().parseFromString(html, 'text/html');
  shape(source, shaping);
  const page = copyPage(source, url);
  const survey = surveyPage(page, readabilityVote);
  if (!survey) return null;
  const all = Object.values(features);
  const table = new Float32Array(survey.blocks.length * all.length);
  for (const block of survey.blocks) {
    for (const [column, feature] of all.entries()) {
      table[block.index * all.length + column] = feature(block, survey);
    }
  }
  return {
    texts: survey.blocks.map(({ text }) => text),
    captions: survey.blocks.map(({ box }) => box.element.closest('figcaption') !== null),
    kinds: survey.blocks.map(
      ({ box }) => `${box.parent?.parent?.kind} > ${box.parent?.kind} > ${box.kind}`,
    ),
    groups: groupsOf(survey),
    table: base64(new Uint8Array(table.buffer)),
  };
}

export type InspectPage = typeof inspectPage;
Object.assign(globalThis, { inspectPage });
