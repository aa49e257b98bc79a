/** Characters from which something new may be an article's text. */
export const someText = 80;

/** Calls back when something comes into the page that may be an article's text. */
export function onNewText(page: Document, callback: () => void, signal: AbortSignal): void {
  const changes = new MutationObserver((records) => {
    if (records.some(bringsText)) callback();
  });
  changes.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
}

function bringsText({ target, addedNodes, type }: MutationRecord): boolean {
  if (type === 'characterData') return (target.nodeValue?.length ?? 0) >= someText;
  return [...addedNodes].some(
    (node) =>
      !/^(?:script|style)$/iu.test(node.nodeName) &&
      (node.textContent?.trim().length ?? 0) >= someText,
  );
}
