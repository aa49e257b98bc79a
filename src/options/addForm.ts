import { translate } from '../platform/translate.ts';
import { formatPattern } from '../sites/formatPattern.ts';
import { listPatterns } from '../sites/listing.ts';
import { parsePattern, type SitePattern } from '../sites/SitePattern.ts';
import { element } from '../ui/element.ts';
import { isolate } from '../ui/isolate.ts';
import { sayError } from '../ui/notice.ts';

/** The field that adds one line to the list. */
export function startAddForm(): void {
  const form = element('#add', HTMLFormElement);
  const field = element('#add-pattern', HTMLInputElement);
  const say = (text: string) => {
    element('#add-said', HTMLElement).textContent = text;
    field.ariaInvalid = text ? 'true' : null;
  };
  field.addEventListener('input', () => say(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const pattern = parsePattern(field.value);
    if (!pattern) {
      say(translate('listed_not_a_site'));
      return;
    }
    void add(pattern, field, say).catch(sayError);
  });
}

async function add(pattern: SitePattern, field: HTMLInputElement, say: (text: string) => void) {
  if (await listPatterns([pattern])) field.value = '';
  else say(translate('popup_declined', isolate(formatPattern(pattern))));
}
