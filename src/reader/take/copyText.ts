/**
 * Puts text into the clipboard, in the turn of a click.
 *
 * @param html the same text with its markup, for programs that take it.
 * @throws where the browser refuses.
 */
export async function copyText(text: string, html?: string): Promise<void> {
  const parts = { 'text/plain': text, ...(html && { 'text/html': html }) };
  // Absent where the page is not encrypted; there only the event of copying reaches the clipboard.
  if (!('clipboard' in navigator)) return copyByEvent(parts);
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

function copyByEvent(parts: Record<string, string>): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part);
  };
  addEventListener('copy', fill, { capture: true });
  const isCopied = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  if (!isCopied) throw new Error('The browser did not copy.');
}
