import type { Translate } from '../../platform/translate.ts';

/** Attributes of what the reader says itself inside the article, which may be in another language. */
export function ownLanguage(translate: Translate): { lang: string; dir: string } {
  return { lang: translate('locale'), dir: translate('direction') };
}
