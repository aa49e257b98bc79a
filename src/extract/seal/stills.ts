import type { Players } from './Players.ts';

function addressOf(element: Element, { byId, ids }: Players): string {
  const prefix = byId[element.localName];
  const id = ids.map((name) => element.getAttribute(name)).find((value) => value);
  if (prefix) return id ? prefix + id : '';
  const source = element.getAttribute('src') || element.getAttribute('data-src') || '';
  return source.startsWith('//') ? `https:${source}` : source;
}

interface Still {
  name: string;
  page: string;
  picture?: string | undefined;
}

function stillOf(address: string, { named, others }: Players): Still | null {
  for (const { name, address: pattern, page, picture } of named) {
    const id = new RegExp(pattern).exec(address)?.[1];
    if (!id) continue;
    const put = () => id;
    return { name, page: page.replace('*', put), picture: picture?.replace('*', put) };
  }
  return new RegExp(others).test(address)
    ? { name: new URL(address).hostname, page: address }
    : null;
}

function figureOf({ name, page, picture }: Still, title: string, document: Document): Element {
  const figure = document.createElement('figure');
  const link = (parent: Element) => {
    const anchor = parent.appendChild(document.createElement('a'));
    anchor.setAttribute('href', page);
    return anchor;
  };
  if (picture) {
    const image = link(figure).appendChild(document.createElement('img'));
    image.setAttribute('src', picture);
    image.setAttribute('alt', title);
  }
  const caption = figure.appendChild(document.createElement('figcaption'));
  link(caption).textContent = title ? `${title} (${name})` : name;
  return figure;
}

/**
 * Puts a still with a link in the place of a player or post of another site: nothing of that site
 * runs until somebody follows the link. Other frames are left, to be dropped.
 */
export function makeStills(root: Element, players: Players): void {
  const selector = ['iframe', ...Object.keys(players.byId)].join();
  for (const element of root.querySelectorAll(selector)) {
    const still = stillOf(addressOf(element, players), players);
    if (!still) continue;
    const title = (element.getAttribute('title') ?? '')
      .replace(/^YouTube video player$/i, '')
      .trim();
    const figure = figureOf(still, title, root.ownerDocument);
    // A figure of the page's own keeps its caption.
    if (element.closest('figure')) element.replaceWith(...figure.childNodes);
    else {
      // A paragraph cannot hold a figure.
      const paragraph = element.closest('p');
      if (paragraph) {
        paragraph.after(figure);
        element.remove();
      } else element.replaceWith(figure);
    }
  }
}
