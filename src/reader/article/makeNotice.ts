import type { Notice } from '../../extract/index.ts';
import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { ownLanguage } from '../dom/ownLanguage.ts';

const words = {
  paywall: 'reader_notice_paywall',
  partial: 'reader_notice_partial',
} as const;

/** Says that what follows is not the whole article, so that nobody takes it for that. */
export function makeNotice(notice: Notice, translate: Translate): HTMLElement {
  const attributes = { class: 'notice', role: 'note', ...ownLanguage(translate) };
  return make('aside', attributes, translate(words[notice]));
}
