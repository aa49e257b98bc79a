import { describe, expect, it } from 'vitest';
import { alignWithBody, alignWithSnippets } from '../../../tools/train/alignBlocks.ts';

describe('alignWithBody', () => {
  it('takes blocks of the body in its order, short ones only as lines of their own', () => {
    const body = 'Background\n\nThe council met on Tuesday for hours\n\nWhat now';
    const texts = ['Tuesday', 'Background', 'The council met on Tuesday for hours', 'What now'];
    expect(alignWithBody(texts, body)).toEqual([false, true, true, true]);
  });

  it('takes one of two equal blocks, and a long one that differs a little', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve';
    const body = `Heading here now\n\n${long}`;
    const texts = ['Heading here now', `${long} thirteen`, 'Heading here now'];
    expect(alignWithBody(texts, body)).toEqual([true, true, false]);
  });
});

it('knows nothing of blocks without a snippet', () => {
  expect(alignWithSnippets(['a b c', 'd e f', 'g'], ['b  c'], ['d e'])).toEqual([
    true,
    false,
    null,
  ]);
});
