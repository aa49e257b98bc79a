import { standsIn } from './standsIn.ts';

/** Without those that stand in another of them. */
export function outermost<Kind extends Element>(elements: readonly Kind[]): Kind[] {
  const all = new Set<Element>(elements);
  return elements.filter(({ parentElement }) => !standsIn(parentElement, all));
}
