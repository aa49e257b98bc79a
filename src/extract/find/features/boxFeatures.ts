import type { Box } from '../survey/Block.ts';
import { bitOf, type ClassWord } from '../survey/classWords.ts';
import { type TagGroup, tagBit } from '../survey/tagBits.ts';
import { type Feature, share, yes } from './Feature.ts';

const isTag =
  (...tags: string[]): Feature =>
  ({ box }) =>
    yes(tags.includes(box.tag));

/** 2: the block or one of the two boxes around it is called so; 1: a box farther out. */
const called =
  (word: ClassWord): Feature =>
  ({ box }) => {
    const bit = bitOf[word];
    if ((box.calledAround & bit) === 0) return 0;
    return ((box.called | (box.parent?.called ?? 0) | (box.parent?.parent?.called ?? 0)) & bit) ===
      0
      ? 1
      : 2;
  };

const within =
  (group: TagGroup): Feature =>
  ({ box }) =>
    yes((box.inside & tagBit[group]) !== 0);

function record<Key extends string>(
  prefix: string,
  keys: readonly Key[],
  make: (key: Key) => Feature,
) {
  return Object.fromEntries(keys.map((key) => [`${prefix}:${key}`, make(key)]));
}

type AboutBox = (box: Box, chars: number) => number;

/** What the box `levels` up from the block is like. */
function around(levels: number, name: string): Record<string, Feature> {
  const up =
    (of: AboutBox): Feature =>
    ({ box, chars }) => {
      let at = box;
      for (let level = 0; level < levels; level += 1) at = at.parent ?? at;
      return of(at, chars);
    };
  return {
    [`${name}:chars`]: up((box) => box.chars),
    [`${name}:linkDensity`]: up((box) => share(box.linkChars, box.chars)),
    [`${name}:proseShare`]: up((box) => share(box.proseChars, box.chars)),
    [`${name}:keptShare`]: up((box) => share(box.keptChars, box.chars)),
    [`${name}:blocks`]: up((box) => box.to - box.from),
    [`${name}:images`]: up((box) => box.images),
    [`${name}:ownShare`]: up((box, chars) => share(chars, box.chars)),
  };
}

/** Tags and names of the boxes around the block, and how full of text and links they are. */
export const boxFeatures: Record<string, Feature> = {
  isCell: isTag('td', 'th'),
  isCode: isTag('pre'),
  isBox: isTag('div', 'section', 'article'),
  headingLevel: ({ box }) => (/^h[1-6]$/.test(box.tag) ? Number(box.tag.charAt(1)) : 0),
  ...record('within', Object.keys(tagBit) as TagGroup[], within),
  ...record('called', Object.keys(bitOf) as ClassWord[], called),
  ...around(1, 'parent'),
  ...around(2, 'grandparent'),
  ...around(3, 'thirdBox'),
};
