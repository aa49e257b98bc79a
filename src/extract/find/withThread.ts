import { accept } from './accept.ts';
import { elsewhere } from './elsewhere.ts';
import { likelyChars } from './likelyChars.ts';
import type { Block, Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';

/** Boxes made alike, none inside another; where the last ends, and how much likely text is in all. */
interface Kind {
  boxes: Box[];
  end: number;
  likely: number;
}

function kindsOf(survey: Survey, likely: readonly number[]): Kind[] {
  const sums = likelyChars(survey, likely);
  const kinds = new Map<string, Kind>();
  for (const box of survey.boxes) {
    const kind = kinds.get(box.kind) ?? { boxes: [], end: 0, likely: 0 };
    if (!box.className || box.tag === 'p' || box.chars === 0 || box.from < kind.end) continue;
    kinds.set(box.kind, kind);
    kind.boxes.push(box);
    kind.end = box.to;
    kind.likely += sums.get(box) ?? 0;
  }
  return [...kinds.values()];
}

/**
 * How likely each block is once, in a discussion, what others answered counts as the text as much as
 * what the first one wrote: the innermost boxes made alike that hold most of the likely text are its
 * posts. Takes and gives numbers by block number.
 */
export function withThread(survey: Survey, likely: readonly number[]): readonly number[] {
  if (!survey.claims.isThread) return likely;
  const kinds = kindsOf(survey, likely);
  const whole = Math.max(...kinds.map((kind) => kind.likely));
  const [posts] = kinds
    .filter(({ boxes, likely: own }) => boxes.length > 1 && own > whole / 2)
    .sort((a, b) => (b.boxes[0]?.depth ?? 0) - (a.boxes[0]?.depth ?? 0));
  const said = posts?.boxes.flatMap(({ from, to }) => survey.blocks.slice(from, to)) ?? [];
  // In a post, what stands elsewhere is its writer's picture or motto.
  const isPost = ({ box }: Block) => !box.isHidden && (box.inside & elsewhere) === 0;
  return accept(likely, said.filter(isPost));
}
