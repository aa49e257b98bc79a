import type { Block } from '../survey/Block.ts';
import { wordsOf } from '../survey/claims.ts';
import type { Template } from '../survey/Survey.ts';
import { type Feature, share, yes } from './Feature.ts';

const linkDensityAt =
  (offset: number): Feature =>
  (block, { blocks }) => {
    const other = blocks[block.index + offset];
    return other ? share(other.linkChars, other.chars) : -1;
  };

const template =
  (of: (template: Template, block: Block) => number): Feature =>
  (block, { templates }) => {
    const own = templates[block.index];
    return own ? of(own, block) : 0;
  };

/** Many blocks stand under one heading: what it says is read once. */
function heading(of: Feature): Feature {
  const known = new WeakMap<Block, number>();
  return (block, survey) => {
    const before = survey.headings[block.index];
    if (!before) return -1;
    let value = known.get(before);
    if (value === undefined) {
      value = of(before, survey);
      known.set(before, value);
    }
    return value;
  };
}

/** What a list of sources stands under. */
const sources =
  /^(?:sources?|quellen?|references?|fuentes?|literatur|footnotes?|einzelnachweise|notes)\b/iu;

/** Characters; in longer blocks single words say nothing. */
const longestLabel = 320;

/** What stands beside the block, what is made like it, and what the page says elsewhere. */
export const neighbourFeatures: Record<string, Feature> = {
  '-2:linkDensity': linkDensityAt(-2),
  '-1:linkDensity': linkDensityAt(-1),
  '1:linkDensity': linkDensityAt(1),
  '1:isAlike': ({ index, box }, { blocks }) => {
    const other = blocks[index + 1];
    return other ? yes(other.box.kind === box.kind) : -1;
  },
  '2:linkDensity': linkDensityAt(2),
  'template:count': template(({ count }) => count),
  'template:meanChars': template(({ chars, count }) => share(chars, count)),
  'template:linkDensity': template(({ linkChars, chars }) => share(linkChars, chars)),
  'template:proseShare': template(({ proseChars, chars }) => share(proseChars, chars)),
  'template:keptShare': template(({ keptChars, chars }) => share(keptChars, chars)),
  'template:ofKept': (block, { templates, keptChars }) =>
    share(templates[block.index]?.keptChars ?? 0, keptChars),
  repeats: ({ index }, { repeats }) => repeats[index] ?? 1,
  repeatsBefore: ({ index }, { repeatsBefore }) => repeatsBefore[index] ?? 0,
  /** Words shared with the title, of all words of both. */
  titleLikeness: ({ text, chars }, { claims: { titleWords } }) => {
    if (chars > 300) return 0;
    const different = new Set(wordsOf(text));
    const shared = [...different].filter((word) => titleWords.has(word)).length;
    return share(shared, different.size + titleWords.size - shared);
  },
  /** 1: in the text that search engines are told; -1: not in it; 0: they are told none. */
  inArticleBody: ({ index }, { claims, squeezed }) => {
    const own = squeezed[index] ?? '';
    if (claims.articleBody.length < 200 || own.length < 10) return 0;
    return claims.articleBody.includes(own) ? 1 : -1;
  },
  'heading:chars': heading(({ chars }) => chars),
  'heading:saysSource': heading(({ text, chars }) =>
    yes(chars <= longestLabel && sources.test(text)),
  ),
};
