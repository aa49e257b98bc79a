/** Characters; with an ending it fits the file systems of today, which allow 255 bytes. */
const longest = 80;

/** A title as a file name on any system: without signs that one of them forbids. */
export function fileName(title: string, ending: string): string {
  const plain = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short || 'article'}.${ending}`;
}
