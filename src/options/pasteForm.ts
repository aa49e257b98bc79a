import { translate } from '../platform/translate.ts';
import { formatPattern } from '../sites/formatPattern.ts';
import { listPatterns } from '../sites/listing.ts';
import { type PastedList, parsePastedList } from '../sites/pastedList.ts';
import { element } from '../ui/element.ts';
import { hint } from '../ui/hint.ts';
import { isolate } from '../ui/isolate.ts';
import { sayError } from '../ui/notice.ts';

/** The field for a whole list at once; shows what was understood before anything is added. */
export function startPasteForm(): void {
  const form = element('#paste', HTMLFormElement);
  const field = element('#paste-text', HTMLTextAreaElement);
  const button = element('#paste button', HTMLButtonElement);
  const show = () => {
    const list = parsePastedList(field.value);
    button.disabled = list.patterns.length === 0;
    element('#paste-said', HTMLElement).replaceChildren(
      ...(field.value.trim() ? describe(list) : []),
    );
    return list;
  };
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void listPatterns(show().patterns)
      .then((listed) => {
        if (listed) field.value = '';
        show();
        if (!listed) say(translate('paste_declined'));
      })
      .catch(sayError);
  });
}

function describe({ patterns, refused }: PastedList): HTMLElement[] {
  return [
    hint(
      translate(
        'paste_understood',
        patterns.map((pattern) => isolate(formatPattern(pattern))).join(', ') || '–',
      ),
    ),
    ...refused.map(({ line, text }) => hint(translate('paste_refused', line, isolate(text)))),
  ];
}

function say(text: string): void {
  element('#paste-said', HTMLElement).replaceChildren(hint(text));
}
