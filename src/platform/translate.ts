import type messages from '../locales/en.json';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages;
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** The interface's text in the reader's language; English where a language lacks it. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions);
