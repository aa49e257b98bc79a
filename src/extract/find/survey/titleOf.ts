import type { Block } from './Block.ts';
import { wordsOf } from './claims.ts';

/** A heading may hold its text in a box of its own. */
const tagOf = ({ box: { tag, parent } }: Block): string =>
  parent && /^h[1-3]$/.test(parent.tag) ? parent.tag : tag;

/** The first heading that shares most of its words with the title, else the first `h1`. */
export function titleOf(blocks: readonly Block[], titleWords: ReadonlySet<string>): number {
  const said = blocks.findIndex((block) => {
    if (!/^h[1-3]$/.test(tagOf(block))) return false;
    const words = wordsOf(block.text);
    return (
      words.length > 1 && words.filter((word) => titleWords.has(word)).length > 0.7 * words.length
    );
  });
  return said >= 0 ? said : blocks.findIndex((block) => tagOf(block) === 'h1');
}
