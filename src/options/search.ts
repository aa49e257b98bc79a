import { translate } from '../platform/translate.ts';
import { element } from '../ui/element.ts';

/** The field that leaves only the settings which hold all words of what is typed. */
export function startSearch(): void {
  const field = element('#search', HTMLInputElement);
  field.addEventListener('input', () => {
    const words = fold(field.value).split(/\s+/u).filter(Boolean);
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    for (const row of rows) row.classList.toggle('unfound', !holds(row, words));
    for (const section of document.querySelectorAll('section[aria-labelledby]')) {
      const shown = section.matches('[data-row]:not(.unfound)');
      const some = section.querySelector('[data-row]:not(.unfound)');
      section.classList.toggle('unfound', !shown && !some);
    }
    const left = rows.filter((row) => !row.matches('.unfound')).length;
    element('#found', HTMLElement).textContent =
      words.length > 0 && left === 0 ? translate('options_found_none') : '';
  });
}

/** A row is found by its own words, or by those of its section's title. */
function holds(row: HTMLElement, words: string[]): boolean {
  const title = row.closest('section')?.querySelector('h2')?.textContent ?? '';
  const text = fold(`${title} ${row.textContent}`);
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
