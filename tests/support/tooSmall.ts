import type { Tab } from './Driver.ts';

/**
 * What can be pressed in a part of the reader and is too small for a finger.
 *
 * @param least CSS pixels of height and width; by default what WCAG 2.5.8 asks for.
 */
export const tooSmall = (tab: Tab, part: string, least = 24) =>
  tab.inReader(
    (root, selector, size) =>
      [
        ...root.querySelectorAll(
          `${selector} :is(button, summary, label, input:not(label input), select, textarea)`,
        ),
      ]
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < size)
        .map(({ control, box }) => `${control.textContent} ${box.width} × ${box.height}`),
    part,
    least,
  );
