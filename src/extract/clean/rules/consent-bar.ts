import { isNamed } from '../../dom/names.ts';
import { hasPhrase } from '../../words/phrases.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** Characters of running text. */
const longestBar = 350;
const longestNotice = 2000;

/** What stands in for somebody else's video or post says its say in fewer words. */
const longestPlaceholder = 100;

const switches = 'button, input, [role="button"], [role="switch"], [role="checkbox"]';
const content = 'pre, blockquote, figure figcaption';

function* namedBars({ root, kept, story, words: { boxNames } }: Cleaning): Iterable<Element> {
  const all = story.proseIn(root);
  for (const element of root.querySelectorAll('div, aside, section, form, dialog')) {
    const isNotice = isNamed(element, boxNames.consent);
    if (!isNotice && !isNamed(element, boxNames.bar)) continue;
    const prose = story.proseIn(element);
    // A notice that is named so and says the word may be long; of the rest, prose is the article's.
    const most = isNotice && /cookie/i.test(element.textContent ?? '') ? longestNotice : longestBar;
    if (prose > most || prose > all / 2) continue;
    if (element.querySelector(content)) continue;
    const paragraphs = [...element.querySelectorAll('p')];
    // A page may put its whole text into a "modal": then it was kept.
    if (paragraphs.filter((paragraph) => kept.has(paragraph)).length <= 2) yield element;
  }
}

/** The smallest box around a line that has a switch. */
function boxWithSwitch(line: Element, { root, story }: Cleaning): Element | null {
  let box: Element | null = line;
  while (box && box !== root && !box.querySelector(switches)) box = box.parentElement;
  const isSmall = box && box !== root && story.wordsIn(box) <= longestPlaceholder;
  return isSmall && !box?.querySelector(content) ? box : null;
}

/** In place of somebody else's video or post: what asks for consent to load it, with the switch. */
function placeholders(cleaning: Cleaning, bars: readonly Element[]): Element[] {
  const { root, story, kept, words } = cleaning;
  const found: Element[] = [];
  // Most articles have none, and no line need be read for it.
  if (!root.querySelector(switches)) return found;
  for (const { element, plain } of story.lines) {
    if (!hasPhrase(words.consent, plain) || bars.some((bar) => bar.contains(element))) continue;
    const box = boxWithSwitch(element, cleaning);
    if (box) found.push(box);
    // An article about consent speaks of it without a switch.
    else if (kept.has(element)) return [];
  }
  return found;
}

export const consentBar: Rule = {
  id: 'consent-bar',
  isOutside: true,
  *find(cleaning) {
    const bars = [...namedBars(cleaning)];
    yield* bars;
    yield* placeholders(cleaning, bars);
  },
};
