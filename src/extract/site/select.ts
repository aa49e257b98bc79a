import { withAncestors } from '../dom/withAncestors.ts';

const xpathForm = /^:xpath\((.+)\)$/s;
const textForm = /^(.*?):has-text\((.+)\)$/s;

/** Words or, between slashes, a regular expression, as ad blockers write them. */
function textTest(wanted: string): (text: string) => boolean {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(wanted) ?? [];
  if (source === undefined) return (text) => text.includes(wanted);
  const pattern = new RegExp(source, flags);
  return (text) => pattern.test(text);
}

function nodesAt(document: Document, path: string): Node[] {
  const found = document.evaluate(path, document, null, 7 /* ORDERED_NODE_SNAPSHOT */, null);
  return Array.from({ length: found.snapshotLength }, (_, index) =>
    found.snapshotItem(index),
  ).filter((node) => node !== null);
}

function selectByPath(document: Document, path: string): Element[] {
  return nodesAt(document, path).filter((node) => node.nodeType === 1) as Element[];
}

/** The elements that pass; where any may, the innermost: all around them hold the same text. */
function selectByText(document: Document, css: string, wanted: string): Element[] {
  const passes = textTest(wanted);
  const found = [...document.querySelectorAll(css || '*')].filter((element) =>
    passes(element.textContent ?? ''),
  );
  if (css) return found;
  const around = withAncestors(found.map(({ parentElement }) => parentElement));
  return found.filter((element) => !around.has(element));
}

/**
 * The elements of a document that a selector of `SiteRules` matches.
 *
 * @throws where the selector is none.
 */
export function select(document: Document, selector: string): Element[] {
  const path = xpathForm.exec(selector)?.[1];
  if (path !== undefined) return selectByPath(document, path);
  const [, css, wanted] = textForm.exec(selector) ?? [];
  if (css !== undefined && wanted !== undefined) return selectByText(document, css, wanted);
  return [...document.querySelectorAll(selector)];
}

/**
 * The texts of what a selector matches, which may be attributes here: `:xpath(//meta/@content)`.
 *
 * @throws where the selector is none.
 */
export function selectTexts(document: Document, selector: string): string[] {
  const path = xpathForm.exec(selector)?.[1];
  const found = path === undefined ? select(document, selector) : nodesAt(document, path);
  return found.map(({ textContent }) => textContent ?? '');
}
