import { linkPlayers } from '../linkPlayers.ts';

/** What is allowed anywhere in a book and means something there. */
const kept = new Set(
  'alt cite colspan datetime dir headers href id lang open reversed rowspan scope src start title value'.split(
    ' ',
  ),
);

/** Takes out of an article what a book may not have. */
export function settleForBook(body: HTMLElement): void {
  linkPlayers(body);
  for (const element of body.querySelectorAll('*')) {
    // Formulas have attributes of their own.
    if (element.namespaceURI === 'http://www.w3.org/1999/xhtml') keepAttributes(element);
  }
  settleIds(body);
}

function keepAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (!kept.has(name)) element.removeAttribute(name);
  }
}

/** Two parts of one name, and a link that leads nowhere, are faults in a book. */
function settleIds(body: HTMLElement): void {
  const ids = new Set<string>();
  for (const element of body.querySelectorAll('[id]')) {
    if (ids.has(element.id)) element.removeAttribute('id');
    ids.add(element.id);
  }
  // As `linkPlaces` writes links to them.
  const places = new Set(Array.from(ids, encodeURIComponent));
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href')?.slice(1) ?? '';
    if (!places.has(target)) link.removeAttribute('href');
  }
}
