import type { Block } from './Block.ts';
import { wordsOf } from './claims.ts';

/** The first heading that shares most of its words with the title, else the first `h1`. */
export function titleOf(blocks: readonly Block[], titleWords: ReadonlySet<string>): number {
  const said = blocks.findIndex(({ box, text }) => {
    if (!/^h[1-3]$/.test(box.tag)) return false;
    const words = wordsOf(text);
    return (
      words.length > 1 && words.filter((word) => titleWords.has(word)).length > 0.7 * words.length
    );
  });
  return said >= 0 ? said : blocks.findIndex(({ box }) => box.tag === 'h1');
}
