import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';

/** What can be done about a page that opened by itself. */
export interface Listed {
  /** The part of the site that the page is in, as people write it (`elpais.com/opinion`); null at its top. */
  section: string | null;
  /** Keeps the reader from opening by itself on this page, or on all of its section. */
  leaveOut(what: 'page' | 'section'): void;
}

/** A line above an article that opened by itself: one click, and it will not do so again. */
export function makeListedNote(
  { section, leaveOut }: Listed,
  translate: Translate,
  close: () => void,
): HTMLElement {
  const button = (what: 'page' | 'section', label: string) => {
    const made = make('button', { type: 'button', class: `leave-out ${what}` }, label);
    made.addEventListener('click', () => {
      leaveOut(what);
      close();
    });
    return made;
  };
  return make(
    'p',
    { class: 'listed' },
    make('span', {}, translate('reader_listed')),
    button('page', translate('reader_not_here')),
    section !== null && button('section', translate('reader_not_under', section)),
  );
}
