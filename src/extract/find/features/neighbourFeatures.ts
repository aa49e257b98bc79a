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

/** Different words of a block, all of them, and those that the title has too. */
interface TitleWords {
  all: number;
  shared: number;
  different: number;
  sharedDifferent: number;
}

const titleWords = new WeakMap<Block, TitleWords>();

function titleWordsOf(block: Block, title: ReadonlySet<string>): TitleWords {
  let known = titleWords.get(block);
  if (!known) {
    const own = wordsOf(block.text);
    const shared = own.filter((word) => title.has(word));
    known = {
      ...{ all: own.length, shared: shared.length },
      ...{ different: new Set(own).size, sharedDifferent: new Set(shared).size },
    };
    titleWords.set(block, known);
  }
  return known;
}

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
  titleLikeness: (block, { claims: { titleWords: title } }) => {
    if (block.chars > 300) return 0;
    const { different, sharedDifferent } = titleWordsOf(block, title);
    return share(sharedDifferent, different + title.size - sharedDifferent);
  },
  shareInTitle: (block, { claims: { titleWords: title } }) => {
    if (block.chars > 300) return 0;
    const { all, shared } = titleWordsOf(block, title);
    return share(shared, all);
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
  'heading:isSibling': ({ index, box }, { headings }) => {
    const before = headings[index];
    return before ? yes(before.box.parent === box.parent) : -1;
  },
  fromTitle: ({ index }, { title }) => (title < 0 ? -999 : index - title),
};
