import type { MessageKey } from '../../platform/translate.ts';

/** What a single key does. */
export type Action =
  | 'larger'
  | 'smaller'
  | 'wider'
  | 'narrower'
  | 'nextHeading'
  | 'previousHeading'
  | 'start'
  | 'look'
  | 'outline'
  | 'listen'
  | 'removed'
  | 'help';

/** Single keys, in the order in which they are listed. Where a keyboard has the sign elsewhere, the sign counts. */
export const shortcuts: readonly { key: string; action: Action; label: MessageKey }[] = [
  { key: '+', action: 'larger', label: 'reader_key_larger' },
  { key: '-', action: 'smaller', label: 'reader_key_smaller' },
  { key: ']', action: 'wider', label: 'reader_key_wider' },
  { key: '[', action: 'narrower', label: 'reader_key_narrower' },
  { key: 'n', action: 'nextHeading', label: 'reader_key_next' },
  { key: 'p', action: 'previousHeading', label: 'reader_key_previous' },
  { key: 'g', action: 'start', label: 'reader_key_start' },
  { key: 't', action: 'look', label: 'reader_look' },
  { key: 'o', action: 'outline', label: 'reader_outline' },
  { key: 'l', action: 'listen', label: 'reader_listen' },
  { key: 'r', action: 'removed', label: 'reader_removed_title' },
  { key: '?', action: 'help', label: 'reader_keys' },
];
