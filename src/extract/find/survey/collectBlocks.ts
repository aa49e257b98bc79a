import { blockTags } from '../../dom/blockTags.ts';
import { unreadOrPressed } from '../../dom/unreadTags.ts';
import type { PageCopy } from '../../page/PageCopy.ts';
import type { Block, Box } from './Block.ts';
import { classWordsOf } from './classWords.ts';
import { countText } from './countText.ts';

const images = new Set(['img', 'picture', 'video', 'iframe', 'svg']);

/** Beside the text: what asks for an address, or loads the form that does into a frame. */
const forms = 'aside:has(form, [type="email"]), aside[aria-label*="newsletter" i]';

/** Characters, and share of the page's; in a longer one stands more than what is said around a form. */
const longestForm = 1200;
const mostOfPage = 0.5;

/** A block with fewer characters, or with a larger share of them in links, is no running text. */
const shortestProse = 50;
const mostLinked = 0.4;

/** Text of one box while it is being gathered. */
interface Gathered {
  box: Box;
  parts: string[];
  links: number;
  linkChars: number;
}

/** What is around the node being read. */
interface Level {
  next: Node | null;
  box: Box;
  /** Null for inline elements: their text belongs to the box around them. */
  own: Gathered | null;
  gathered: Gathered;
  inLink: boolean;
}

/** The boxes and blocks of a page. */
export interface Collected {
  /** In page order, outer before inner. */
  boxes: Box[];
  blocks: Block[];
}

function kindOf(tag: string, className: string, known: Map<string, string>): string {
  const key = `${tag}.${className}`;
  let kind = known.get(key);
  if (kind === undefined) {
    kind = key.replace(/\d+/g, '0').slice(0, 120);
    known.set(key, kind);
  }
  return kind;
}

/** Gathers boxes and blocks in one walk, without recursion: pages nest 10,000 deep. */
export class Collector {
  readonly boxes: Box[] = [];
  readonly blocks: Block[] = [];
  readonly #words = new Map<string, number>();
  readonly #kinds = new Map<string, string>();
  readonly #page: PageCopy;
  #start = 0;
  /** Of the whole page's text, once it was asked for. */
  #length: number | undefined;

  constructor(page: PageCopy) {
    this.#page = page;
  }

  collect(body: Element): Collected {
    const levels: Level[] = [this.#open(body, null)];
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
      const node = level.next;
      if (!node) {
        if (level.own) this.#close(level.own);
        levels.pop();
        continue;
      }
      level.next = node.nextSibling;
      if (node.nodeType === 3) this.#read(node as Text, level);
      else if (node.nodeType === 1) {
        const below = this.#enter(node as Element, level);
        if (below) levels.push(below);
      }
    }
    return { boxes: this.boxes, blocks: this.blocks };
  }

  /** What is below an element, where that can be text. */
  #enter(element: Element, level: Level): Level | null {
    const tag = element.localName;
    if (images.has(tag)) level.box.ownImages += 1;
    else if (tag === 'input') level.box.fields += 1;
    if (tag === 'br') level.gathered.parts.push(' ');
    return tag === 'br' || unreadOrPressed.has(tag) ? null : this.#open(element, level);
  }

  #open(element: Element, around: Level | null): Level {
    const tag = element.localName;
    const inLink = around?.inLink === true || tag === 'a';
    const next = element.firstChild;
    if (around && !blockTags.has(tag)) {
      const { box, gathered } = around;
      if (tag === 'a') gathered.links += 1;
      return { next, box, own: null, gathered, inLink };
    }
    const className = element.getAttribute('class') ?? '';
    const { id } = element;
    const parent = around?.box ?? null;
    const box: Box = {
      index: this.boxes.length,
      element,
      tag,
      className,
      id,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      kind: kindOf(tag, className, this.#kinds),
      chars: 0,
      linkChars: 0,
      proseChars: 0,
      keptChars: 0,
      from: this.blocks.length,
      to: this.blocks.length,
      images: 0,
      ownImages: 0,
      fields: 0,
      called: classWordsOf(element, className, id, this.#words),
      calledAround: 0,
      inside: 0,
      isWrapper: false,
      isHidden: parent?.isHidden === true || this.#page.hidden.has(element),
      isForm: parent?.isForm === true || (element.matches(forms) && this.#isShort(element)),
    };
    this.boxes.push(box);
    const gathered: Gathered = { box, parts: [], links: 0, linkChars: 0 };
    return { next, box, own: gathered, gathered, inLink };
  }

  #isShort({ textContent: { length } }: Element): boolean {
    this.#length ??= this.boxes[0]?.element.textContent.length ?? 0;
    return length < Math.min(longestForm, this.#length * mostOfPage);
  }

  #read(node: Text, level: Level): void {
    const text = node.data;
    level.gathered.parts.push(text);
    if (level.inLink) level.gathered.linkChars += text.trim().length;
  }

  #close({ box, parts, links, linkChars }: Gathered): void {
    const text = parts.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') {
      const counts = countText(text);
      const chars = text.length;
      const linkDensity = Math.min(1, linkChars / chars);
      const isProse =
        chars >= shortestProse && counts.stops + counts.commas > 0 && linkDensity < mostLinked;
      const index = this.blocks.length;
      const start = this.#start;
      this.#start += chars;
      this.blocks.push({
        ...{ index, box, text, chars, ...counts, links, linkChars: Math.min(linkChars, chars) },
        ...{ start, isProse, isKept: false },
      });
    }
    box.to = this.blocks.length;
  }
}
