import { letterOrDigit } from '../../extract/dom/letterOrDigit.ts';
/** One sentence of the article, in the order of reading. */
export interface Sentence {
  text: string;
  range: Range;
}

/** Parts that hold text of their own. What is none of these is read with the part around it. */
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, dt, dd, caption, td, th, div';

/** Parts that nobody wants to hear letter by letter. */
const silent = 'pre, sup, rp, rt, math, [hidden], .note, .spoken, button';

/** The sentences of an article, block by block; a heading is a sentence even without a full stop. */
export function sentencesOf(body: HTMLElement, lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return runsOf(body).flatMap((run) => {
    const text = run.map(({ data }) => data).join('');
    return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
      if (!letterOrDigit.test(segment)) return [];
      const range = rangeIn(run, index, index + segment.trimEnd().length);
      return [{ text: segment.replace(/\s+/g, ' ').trim(), range }];
    });
  });
}

/** Text nodes that follow each other in the same block. */
function runsOf(body: HTMLElement): Text[][] {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* SHOW_TEXT */);
  const runs: Text[][] = [];
  let block: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(silent)) continue;
    const around = parent.closest(blocks);
    const last = runs.at(-1);
    if (last && around === block) last.push(node);
    else runs.push([node]);
    block = around;
  }
  return runs;
}

function rangeIn(run: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let at = 0;
  for (const node of run) {
    const next = at + node.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}
