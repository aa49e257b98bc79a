/** A block-level element of the page copy with the sums of all text below it. */
export interface Box {
  /** Its number among the boxes of the page, outer before inner. */
  index: number;
  element: Element;
  tag: string;
  /** Its `class` and `id`; empty where it has none. */
  className: string;
  id: string;
  parent: Box | null;
  depth: number;
  /** Its tag and class, the same for boxes made from one template. */
  kind: string;
  /** Characters of text below it. */
  chars: number;
  /** Of them, those in links, those in prose, and those that the vote kept. */
  linkChars: number;
  proseChars: number;
  keptChars: number;
  /** The blocks below it: indices from `from` up to, and without, `to`. */
  from: number;
  to: number;
  images: number;
  /** Images and form fields that are in no other box inside this one. */
  ownImages: number;
  fields: number;
  /** Groups of words its class, id and role hold, as bits; see `classWords.ts`. */
  called: number;
  /** As `called`, with those of all boxes around it that do not hold most of the article. */
  calledAround: number;
  /** Tags of the boxes around it that do not hold most of the article, as bits; see `tagBits.ts`. */
  inside: number;
  /** Whether it holds most of the text that is likely the article's. */
  isWrapper: boolean;
  /** Whether the page does not show it. */
  isHidden: boolean;
  /** Whether it is a form beside the text, with what is said around it. */
  isForm: boolean;
}

/** A box with text of its own: what a reader sees as one paragraph, heading, item or cell. */
export interface Block {
  index: number;
  box: Box;
  /** White space collapsed. */
  text: string;
  chars: number;
  words: number;
  /** Words that begin with a capital letter. */
  capitals: number;
  commas: number;
  /** Ends of sentences: full stops and their like before white space or the end. */
  stops: number;
  links: number;
  linkChars: number;
  /** Characters of the page's text before it. */
  start: number;
  /** Whether it reads as running text: a sentence or more, hardly linked. */
  isProse: boolean;
  /** Whether the vote is for its box. */
  isKept: boolean;
}
