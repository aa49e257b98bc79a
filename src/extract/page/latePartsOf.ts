/** How React names a part that it sends late, and the place that its script brings the part to. */
const part = 'div[hidden][id^="S:"]';
const places = ['B:', 'P:'];

/**
 * Parts that a page sends after its end and brings into place by script: in a document that runs none,
 * as a page that was fetched, they stand where they came, hidden.
 *
 * @returns the part for each empty place.
 */
export function latePartsOf(document: Document): ReadonlyMap<Element, Element> {
  const parts = new Map<Element, Element>();
  for (const late of document.querySelectorAll(part)) {
    const number = late.id.slice(2);
    const place = places
      .map((kind) => document.getElementById(`${kind}${number}`))
      .find((found) => found?.localName === 'template' && !late.contains(found));
    if (place) parts.set(place, late);
  }
  return parts;
}
