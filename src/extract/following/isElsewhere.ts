import { named, names } from '../dom/names.ts';

/** Pages of comments are not pages of the text. */
const comments = named('comments?|comment-list|commentlist|discussion|replies|reviews|disqus');

/** Boxes around a pager that are looked at: a form may name a field so as to be its own parent. */
const mostLevels = 100;

/** Characters beside a pager that say what it leads through. */
const enoughText = 80;

/** Links that make what stands before a pager a list of other pages. */
const fewestLinks = 3;
const mostlyLinked = 0.5;

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;

function isListOfLinks(box: Element): boolean {
  const links = [...box.querySelectorAll('a[href]:not([href^="#"])')];
  if (links.length < fewestLinks) return false;
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > mostlyLinked * lengthOf(box) || headlines(box) >= fewestLinks;
}

/** Headings that are links: those of other articles. */
function headlines(box: Element): number {
  let count = 0;
  for (const heading of box.querySelectorAll('h1, h2, h3, h4')) {
    const link = heading.querySelector('a[href]:not([href^="#"])') ?? heading.closest('a[href]');
    if (link && lengthOf(link) >= 0.8 * lengthOf(heading)) count += 1;
  }
  return count;
}

/** What the pager stands in, or where that holds the article too, what stands before it there. */
function besides(pager: Element, root: Element): Element | null {
  let part = pager;
  let box = pager.parentElement;
  for (let level = 0; box && level < mostLevels; level += 1, box = box.parentElement) {
    if (box.contains(root)) break;
    if (lengthOf(box) >= enoughText) return box;
    part = box;
  }
  for (let before = part.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName !== 'script' && lengthOf(before) >= enoughText) return before;
  }
  return null;
}

/** Whether the article itself is a list of other articles, whose pages are no text. */
export function isList(root: Element): boolean {
  return headlines(root) >= fewestLinks;
}

/** Whether a pager leads through something else than the article: comments, or a list. */
export function isElsewhere(pager: Element, root: Element): boolean {
  let up: Element | null = pager;
  for (let level = 0; up && level < mostLevels; level += 1, up = up.parentElement) {
    if (up !== root && !up.contains(root) && comments.test(names(up))) return true;
  }
  if (root.contains(pager)) return false;
  const box = besides(pager, root);
  return !!box && box !== root && !box.contains(root) && isListOfLinks(box);
}
