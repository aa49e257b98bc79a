import { isNamed } from '../../dom/names.ts';
import { selectorOf } from '../../words/phrases.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';
import type { Story } from '../Story.ts';

/** An offer says its say in a few lines. Words. */
const longestOffer = 60;
const longestButton = 8;

/** The box that ends in a line that can be pressed, and says something before it. */
function offerOf(button: Line, { root, story }: Cleaning): Element | null {
  let box = button.element.parentElement;
  while (box && box !== root && story.linesIn(box).length < 2) box = box.parentElement;
  if (!box || box === root || story.linesIn(box).at(-1) !== button) return null;
  const isOne = box.matches('div, section, aside') && story.wordsIn(box) <= longestOffer;
  return isOne && !box.querySelector('h1, blockquote, pre, table') ? box : null;
}

const isCalledOffer = (offer: Element, offerNames: string): boolean =>
  [offer, ...offer.querySelectorAll('div, section')].some((box) => isNamed(box, offerNames));

/** Whether the text goes on before and after the box; a row of such boxes is what the page is about. */
function isApart(offer: Element, story: Story, offers: readonly Element[]): boolean {
  const lines = story.linesIn(offer);
  const [first, last] = [lines[0], lines.at(-1)];
  const around = [first && story.previous(first), last && story.next(last)];
  return around.every((line) => line && !offers.some((other) => other.contains(line.element)));
}

/** Boxes of few words and a button that are called offers. */
function* offersIn(cleaning: Cleaning): Iterable<Element> {
  const { story, words: lists } = cleaning;
  const isButton = ({ isWhole, linked, words }: Line) =>
    isWhole && linked > 0.9 && words <= longestButton;
  const boxes = story.lines.filter(isButton).flatMap((line) => offerOf(line, cleaning) ?? []);
  for (const box of boxes) {
    if (isCalledOffer(box, lists.boxNames.offer) && isApart(box, story, boxes)) yield box;
  }
}

export const adSlot: Rule = {
  id: 'ad-slot',
  *find(cleaning) {
    const { root, story, words } = cleaning;
    yield* root.querySelectorAll(selectorOf(words.adSlots));
    for (const element of root.querySelectorAll('div, aside, section, span, p, li, ins')) {
      if (isNamed(element, words.boxNames.ad) && !story.hasProse(element)) yield element;
    }
    yield* offersIn(cleaning);
  },
};
