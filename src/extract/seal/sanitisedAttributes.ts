import type { Allowed } from './Allowed.ts';
import { originAttribute } from './origins.ts';

/** All that a sanitiser lets through: the attributes of an article, and the one that is ours meanwhile. */
export const sanitisedAttributes = ({ addresses, plain }: Allowed): string[] => [
  ...addresses,
  ...plain,
  originAttribute,
];
