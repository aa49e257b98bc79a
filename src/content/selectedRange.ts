/** What is selected on the page; it is gone once the reader covers it. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  const isSome = selection && !selection.isCollapsed && selection.rangeCount > 0;
  return isSome ? selection.getRangeAt(0).cloneRange() : undefined;
}
