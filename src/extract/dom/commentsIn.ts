/** All comments below an element, in page order. In a copy of ours they mark where something was cut. */
export function commentsIn(element: Element): Comment[] {
  const walker = element.ownerDocument.createTreeWalker(element, 128 /* SHOW_COMMENT */);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  return comments;
}
