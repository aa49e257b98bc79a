import type { Survey } from './survey/Survey.ts';

/** Which blocks belong together, as a number for each block: the same number, the same group. */
export interface Groups {
  chars: readonly number[];
  parent: readonly number[];
  grandparent: readonly number[];
  branch: readonly number[];
  template: readonly number[];
}

function numbered<T>(items: readonly T[]): number[] {
  const numbers = new Map<T, number>();
  return items.map((item) => {
    const number = numbers.get(item) ?? numbers.size;
    numbers.set(item, number);
    return number;
  });
}

/** The boxes and templates that blocks share. */
export function groupsOf({ blocks, branches, templates }: Survey): Groups {
  return {
    chars: blocks.map(({ chars }) => chars),
    parent: numbered(blocks.map(({ box }) => box.parent)),
    grandparent: numbered(blocks.map(({ box }) => box.parent?.parent)),
    branch: numbered(branches),
    template: numbered(templates),
  };
}
