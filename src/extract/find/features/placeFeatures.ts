import type { Block, Box } from '../survey/Block.ts';
import type { Survey } from '../survey/Survey.ts';
import { type Feature, share, yes } from './Feature.ts';

function stepsToCore({ box }: Block, { core }: Survey): number {
  let steps = 0;
  let up: Box | null = core;
  while (up && !(up.from <= box.from && box.to <= up.to)) {
    steps += 1;
    up = up.parent;
  }
  return steps;
}

const branch =
  (of: (branch: Box, block: Block, survey: Survey) => number): Feature =>
  (block, survey) => {
    const box = survey.branches[block.index];
    return box ? of(box, block, survey) : 0;
  };

/** Where the block stands: on the page, to the article's likely element, to what is likely text. */
export const placeFeatures = {
  depthFromCore: ({ box }, { core }) => box.depth - core.depth,
  stepsToCore,
  position: ({ start }, { chars }) => share(start, chars),
  positionInCore: ({ start }, { core, blocks }) =>
    share(start - (blocks[core.from]?.start ?? 0), core.chars),
  keptAfter: ({ index }, { keptAfter }) => keptAfter[index] ?? 999,
  blocksFromEnd: ({ index }, { core }) => core.to - index,
  isKept: ({ isKept }) => yes(isKept),
  'branch:chars': branch(({ chars }) => chars),
  'branch:linkDensity': branch(({ chars, linkChars }) => share(linkChars, chars)),
  'branch:proseShare': branch(({ chars, proseChars }) => share(proseChars, chars)),
  'branch:keptShare': branch(({ chars, keptChars }) => share(keptChars, chars)),
  'branch:depth': branch(({ depth }, { box }) => box.depth - depth),
  'branch:ofKept': branch(({ keptChars }, _, survey) => share(keptChars, survey.keptChars)),
  'page:blocks': (_, { blocks }) => blocks.length,
  'page:keptChars': (_, { keptChars }) => keptChars,
  'core:linkDensity': (_, { core }) => share(core.linkChars, core.chars),
  'core:keptShare': (_, { core }) => share(core.keptChars, core.chars),
} satisfies Record<string, Feature>;
