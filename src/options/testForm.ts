import { translate } from '../platform/translate.ts';
import { formatPattern } from '../sites/formatPattern.ts';
import { siteOf } from '../sites/SitePattern.ts';
import { decidingPattern } from '../sites/Sites.ts';
import { readSites } from '../sites/siteStore.ts';
import { element } from '../ui/element.ts';
import { isolate } from '../ui/isolate.ts';
import { sayError } from '../ui/notice.ts';

/** The field that says which line of the list decides for an address. */
export function startTestForm(): void {
  const form = element('#test', HTMLFormElement);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => void showTest().catch(sayError));
}

/** Answers again, as when the list has changed. */
export async function showTest(): Promise<void> {
  const text = element('#test-url', HTMLInputElement).value.trim();
  const said = element('#test-said', HTMLElement);
  said.textContent = text ? await answer(text) : '';
}

async function answer(text: string): Promise<string> {
  const url = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!siteOf(url)) return translate('test_not_an_address');
  const rule = decidingPattern(await readSites(), url);
  if (!rule) return translate('test_none');
  return translate(rule.never ? 'test_never' : 'test_opens', isolate(formatPattern(rule)));
}
