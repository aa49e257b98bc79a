import { commentsIn } from '../dom/commentsIn.ts';
import type { Clock } from '../time/Clock.ts';
import type { WordLists } from '../words/Words.ts';
import { isProtected } from './keep.ts';
import type { Cleaning, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { Story } from './Story.ts';
import { shellOf } from './shellOf.ts';

/** One thing taken out of the copy. */
export interface Cut {
  rule: Rule;
  /** Why, in one English sentence. */
  reason: string;
  element: Element;
  /** An empty comment that stands where the element stood. */
  marker: Comment;
}

function take(element: Element, rule: Rule, cuts: Map<Comment, Cut>, { reasons }: WordLists): void {
  putBackInside(element, cuts);
  const marker = element.ownerDocument.createComment('');
  element.replaceWith(marker);
  cuts.set(marker, { rule, reason: reasons[rule.id] ?? rule.id, element, marker });
}

/** What was cut from an element that is now cut itself goes with it, as one removal. */
function putBackInside(element: Element, cuts: Map<Comment, Cut>): void {
  for (const marker of commentsIn(element)) {
    const cut = cuts.get(marker);
    if (cut) marker.replaceWith(cut.element);
    cuts.delete(marker);
  }
}

/** What the rules look at; the lines are read anew once something was taken. */
class Reading implements Cleaning {
  readonly root;
  readonly kept;
  readonly rejected;
  readonly page;
  readonly facts;
  readonly words;
  #story: Story | null = null;

  constructor({ root, kept, rejected, page, facts, words }: Uncleaned) {
    this.root = root;
    this.kept = kept;
    this.rejected = rejected ?? new Set<Element>();
    this.page = page;
    this.facts = facts;
    this.words = words;
  }

  get story(): Story {
    this.#story ??= new Story(this.root, this.kept);
    return this.#story;
  }

  forget(): void {
    this.#story = null;
  }
}

/** An article before it is cleaned: what `clean` takes, and shows the rules as lines. */
export type Uncleaned = Omit<Cleaning, 'story'>;

/**
 * Takes out of the article what the rules find, in their order, unless it is protected. The only
 * place where anything leaves the article, so nothing can leave without a rule and a reason.
 *
 * @param clock when it is over, what only tidies is left out.
 * @returns the cuts, in page order. The article's element is changed in place.
 */
export function clean(article: Uncleaned, rules: readonly Rule[] = allRules, clock?: Clock): Cut[] {
  const { root } = article;
  const reading = new Reading(article);
  const cuts = new Map<Comment, Cut>();
  for (const rule of rules) {
    if (clock?.isOver && !rule.isVerdict && !rule.isOutside) continue;
    let isChanged = false;
    for (const found of [...rule.find(reading)]) {
      if (found === root || !root.contains(found)) continue;
      const element = shellOf(found, root);
      if (!isProtected(element, rule, reading)) {
        take(element, rule, cuts, article.words);
        isChanged = true;
      }
    }
    if (isChanged) reading.forget();
  }
  return inPageOrder(root, cuts);
}

function inPageOrder(root: Element, cuts: ReadonlyMap<Comment, Cut>): Cut[] {
  return commentsIn(root).flatMap((marker) => cuts.get(marker) ?? []);
}
