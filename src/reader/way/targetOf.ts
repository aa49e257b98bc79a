/** Put before ids by the safety gate, so that they shadow nothing of the page. */
const prefix = 'user-content-';

/**
 * The element of the article that a link of the article leads to.
 *
 * @returns null for links that lead out of the article.
 */
export function targetOf(link: HTMLAnchorElement, body: HTMLElement): HTMLElement | null {
  const address = link.getAttribute('href') ?? '';
  const [page, hash] = address.split('#');
  const here = page === '' || page === link.ownerDocument.URL.split('#')[0];
  if (!here || !hash) return null;
  return byId(body, hash) ?? byId(body, decoded(hash));
}

function byId(body: HTMLElement, id: string): HTMLElement | null {
  return body.querySelector<HTMLElement>(`#${CSS.escape(prefix + id)}, #${CSS.escape(id)}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
