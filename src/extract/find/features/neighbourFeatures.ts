import type { Block } from '../survey/Block.ts';
import { wordsOf } from '../survey/claims.ts';
import type { Template } from '../survey/Survey.ts';
import { type Feature, share, yes } from './Feature.ts';
import { wordFeatures } from './wordFeatures.ts';

const offsets = [-3, -2, -1, 1, 2, 3];

const neighbour =
  (offset: number, of: (neighbour: Block, block: Block) => number): Feature =>
  (block, { blocks }) => {
    const other = blocks[block.index + offset];
    return other ? of(other, block) : -1;
  };

function neighbours(offset: number): Record<string, Feature> {
  return {
    [`${offset}:chars`]: neighbour(offset, ({ chars }) => chars),
    [`${offset}:linkDensity`]: neighbour(offset, ({ chars, linkChars }) => share(linkChars, chars)),
    [`${offset}:isKept`]: neighbour(offset, ({ isKept }) => yes(isKept)),
    [`${offset}:isProse`]: neighbour(offset, ({ isProse }) => yes(isProse)),
    [`${offset}:isHeading`]: neighbour(offset, ({ box }) => yes(/^h[1-6]$/.test(box.tag))),
    [`${offset}:isSibling`]: neighbour(offset, (other, { box }) =>
      yes(other.box.parent === box.parent),
    ),
    [`${offset}:isAlike`]: neighbour(offset, (other, { box }) => yes(other.box.kind === box.kind)),
  };
}

const template =
  (of: (template: Template, block: Block) => number): Feature =>
  (block, { templates }) => {
    const own = templates[block.index];
    return own ? of(own, block) : 0;
  };

const heading =
  (of: Feature): Feature =>
  (block, survey) => {
    const before = survey.headings[block.index];
    return before ? of(before, survey) : -1;
  };

/** What stands beside the block, what is made like it, and what the page says elsewhere. */
export const neighbourFeatures: Record<string, Feature> = {
  ...Object.assign({}, ...offsets.map(neighbours)),
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
  titleLikeness: ({ text, chars }, { claims }) => {
    if (chars > 300) return 0;
    const own = new Set(wordsOf(text));
    const shared = [...own].filter((word) => claims.titleWords.has(word)).length;
    return share(shared, own.size + claims.titleWords.size - shared);
  },
  shareInTitle: ({ text, chars }, { claims }) => {
    if (chars > 300) return 0;
    const own = wordsOf(text);
    return share(own.filter((word) => claims.titleWords.has(word)).length, own.length);
  },
  isDescription: ({ index, chars }, { claims, squeezed }) => {
    const own = squeezed[index] ?? '';
    if (own.length < 15 || chars > 600) return 0;
    return yes(claims.descriptions.some((said) => own.startsWith(said) || said.startsWith(own)));
  },
  namesAuthor: ({ index, chars }, { claims, squeezed }) => {
    const own = squeezed[index] ?? '';
    return yes(chars <= 300 && claims.authors.some((name) => own.includes(name)));
  },
  /** 1: in the text that search engines are told; -1: not in it; 0: they are told none. */
  inArticleBody: ({ index }, { claims, squeezed }) => {
    const own = squeezed[index] ?? '';
    if (claims.articleBody.length < 200 || own.length < 10) return 0;
    return claims.articleBody.includes(own) ? 1 : -1;
  },
  'heading:distance': (block, { headings }) => block.index - (headings[block.index]?.index ?? -999),
  'heading:level': heading(({ box }) => (/^h[1-6]$/.test(box.tag) ? Number(box.tag.charAt(1)) : 0)),
  'heading:isKept': heading(({ isKept }) => yes(isKept)),
  'heading:chars': heading(({ chars }) => chars),
  'heading:saysRelated': heading(wordFeatures.saysRelated),
  'heading:saysNewsletter': heading(wordFeatures.saysNewsletter),
  'heading:saysComment': heading(wordFeatures.saysComment),
  'heading:saysTags': heading(wordFeatures.saysTags),
  'heading:saysSource': heading(wordFeatures.saysSource),
  'heading:saysAuthor': heading(wordFeatures.saysAuthor),
  'heading:isSibling': (block, survey) =>
    heading(({ box }) => yes(box.parent === block.box.parent))(block, survey),
  fromTitle: ({ index }, { title }) => (title < 0 ? -999 : index - title),
};
