/** Whether a node is text of nothing but white space. */
export function isBlank(node: Node): boolean {
  return node.nodeType === 3 && !/\S/.test(node.nodeValue ?? '');
}
