import { holds } from '../dom/holds.ts';
import type { Box } from './survey/Block.ts';
import { bitOf } from './survey/classWords.ts';

/** What is pressed or filled in. */
export const pressed = 'button, input, select, textarea, form';

/** What is looked at, whose caption follows. */
export const looking = 'img, picture, svg, video, audio, iframe';

/** Names of what stands in the text of many pages and is not of it; the second, with text of it. */
const beside = bitOf.advert | bitOf.newsletter | bitOf.related;
const labels = bitOf.byline | bitOf.caption | bitOf.meta;

/** Whether a box is called after what stands beside the text and is about it. */
export const isLabel = ({ called }: Box): boolean => (called & labels) !== 0;

/**
 * Whether a box is seen, is not called after something beside the text, and stands under no picture:
 * there stands what is in it, and who took it.
 */
export const isPlain = ({ element, isHidden, called }: Box): boolean =>
  !isHidden &&
  (called & beside) === 0 &&
  !(element.previousElementSibling && holds(element.previousElementSibling, looking));
