import { isBlock } from './blockTags.ts';

function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** The text of a tree as lines: one a block, white space collapsed as a browser would. */
export function textOf(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = collapse(line);
    if (text) lines.push(text);
    line = '';
  };
  const nodes = root.ownerDocument.createTreeWalker(root, 1 | 4 /* elements, text */);
  const open: Node[] = [];
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    for (let last = open.at(-1); last && !last.contains(node); last = open.at(-1)) {
      open.pop();
      endLine();
    }
    if (node.nodeType === 3) line += node.nodeValue;
    else if (isBlock(node)) {
      endLine();
      open.push(node);
    } else if (node.nodeName === 'BR') endLine();
  }
  endLine();
  return lines.join('\n');
}
