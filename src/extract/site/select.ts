const xpathForm = /^:xpath\((.+)\)$/s;
const textForm = /^(.*?):has-text\((.+)\)$/s;

/** Words or, between slashes, a regular expression, as ad blockers write them. */
function textTest(wanted: string): (text: string) => boolean {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(wanted) ?? [];
  if (source === undefined) return (text) => text.includes(wanted);
  const pattern = new RegExp(source, flags);
  return (text) => pattern.test(text);
}

function selectByPath(document: Document, path: string): Element[] {
  const found = document.evaluate(path, document, null, 7 /* ORDERED_NODE_SNAPSHOT */, null);
  const elements: Element[] = [];
  for (let index = 0; index < found.snapshotLength; index += 1) {
    const node = found.snapshotItem(index);
    if (node?.nodeType === 1) elements.push(node as Element);
  }
  return elements;
}

/** The innermost elements that pass: all around them hold the same text. */
function selectByText(document: Document, css: string, wanted: string): Element[] {
  const passes = textTest(wanted);
  const found = [...document.querySelectorAll(css || '*')].filter((element) =>
    passes(element.textContent ?? ''),
  );
  return css ? found : found.filter((element) => !found.some((other) => isAround(element, other)));
}

function isAround(element: Element, other: Element): boolean {
  return element !== other && element.contains(other);
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
