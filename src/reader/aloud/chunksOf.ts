/**
 * Characters of one utterance. Chromium's remote voices fall silent about 15 seconds into an
 * utterance (crbug.com/679437), which at an ordinary speed is more than this.
 */
const longest = 200;

/** A sentence in pieces that are short enough to be spoken to the end, cut where one would breathe. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const cut = Math.max(
      head.search(/[,;:–—،、，；：](?=[^,;:–—،、，；：]*$)/u) + 1,
      head.lastIndexOf(' ') * Number(!/[,;:–—،、，；：]/u.test(head)),
    );
    const at = cut > 0 ? cut : longest;
    chunks.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest ? [...chunks, rest] : chunks;
}
