const blockTags = new Set(
  (
    'address article aside blockquote body br center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main math menu ' +
    'nav ol option p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const leftOut = new Set(['figcaption', 'script', 'style', 'template', 'noscript', 'head', 'title']);

/** Visits an element's contents without recursion: some pages nest deeper than the stack. */
function* walk(root: Element): Generator<Node> {
  let node: Node | null = root.firstChild;
  while (node) {
    yield node;
    let next = leftOut.has(node.nodeName.toLowerCase()) ? null : node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node && node !== root) yield node;
    }
    node = next;
  }
}

/** Text with a line break at every block boundary and without captions, as the scores want it. */
export function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts: string[] = [];
  for (const node of walk(body)) {
    if (blockTags.has(node.nodeName.toLowerCase())) parts.push('\n');
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
