import type messages from '../locales/en.json';
import { browser } from './browser.ts';
import { spareMessage } from './spareMessage.ts';

/** A message of the interface: a key of `src/locales/en.json`. */
export type MessageKey = keyof typeof messages;
/** `translate`, as a parameter of what is tested without an extension. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/**
 * Messages that count things. A language has each in the forms that its grammar asks for: `KEY` is
 * the form for "other", and beside it stand `KEY_one`, `KEY_few` and so on, with the names of
 * `Intl.PluralRules`.
 */
export const countedKeys = [
  'reader_removed_count',
  'reader_removed_quiet',
  'reader_minutes',
  'pick_characters',
  'value_width',
] as const satisfies MessageKey[];

const isCounted = (key: MessageKey) => (countedKeys as readonly MessageKey[]).includes(key);

/**
 * The interface's text in the reader's language; English where a language lacks it. Numbers are
 * written as that language writes them, and the first one chooses the plural form.
 */
export const translate: Translate = (key, ...substitutions) => {
  const texts = substitutions.map((part) =>
    typeof part === 'number' ? grammar().numbers.format(part) : part,
  );
  const [count] = substitutions;
  if (typeof count === 'number' && isCounted(key)) {
    const category = grammar().plurals.select(count);
    const form = category === 'other' ? '' : message(`${key}_${category}`, texts);
    if (form) return form;
  }
  return message(key, texts);
};

/** Whether the browser gives any; see `spareMessage.ts`. A form of a number may be missing by right. */
export const hasMessages = () => browser.i18n.getMessage('locale') !== '';

function message(key: string, texts: string[]): string {
  const text = browser.i18n.getMessage(key, texts);
  return text || hasMessages() ? text : spareMessage(key, texts);
}

let known: { numbers: Intl.NumberFormat; plurals: Intl.PluralRules } | undefined;

/** Of the language in which the messages are, which is not always the browser's. */
function grammar() {
  if (!known) {
    const locale = message('locale', []) || 'en';
    known = { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) };
  }
  return known;
}
