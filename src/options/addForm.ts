import { translate } from '../platform/translate.ts';
import { formatPattern } from '../sites/formatPattern.ts';
import { listPatterns } from '../sites/listing.ts';
import { isWithin, parsePattern, type SitePattern, wholeSite } from '../sites/SitePattern.ts';
import { patternsOf } from '../sites/Sites.ts';
import { readSites } from '../sites/siteStore.ts';
import { element } from '../ui/element.ts';
import { isolate } from '../ui/isolate.ts';
import { sayError } from '../ui/notice.ts';

/** The field that adds one line to the list. */
export function startAddForm(): void {
  const form = element('#add', HTMLFormElement);
  const field = element('#add-pattern', HTMLInputElement);
  field.addEventListener('input', () => say({}));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const pattern = parsePattern(field.value);
    if (pattern) void add(pattern, field).catch(sayError);
    else say({ wrong: translate('listed_not_a_site') });
  });
}

interface Said {
  wrong?: string;
  done?: string;
  /** The page or part that was added, where the whole site may have been meant. */
  part?: SitePattern | null;
}

function say({ wrong = '', done = '', part = null }: Said): void {
  element('#add-pattern', HTMLInputElement).ariaInvalid = wrong ? 'true' : null;
  element('#add-said', HTMLElement).textContent = wrong;
  element('#add-done', HTMLElement).textContent = done;
  const button = element('#add-whole', HTMLButtonElement);
  button.hidden = !part;
  if (!part) return;
  const whole = { ...part, path: wholeSite };
  button.textContent = translate('listed_whole', nameOf(whole));
  button.onclick = () => void widen(part, whole).catch(sayError);
}

async function add(pattern: SitePattern, field: HTMLInputElement): Promise<void> {
  // Read before the line is there, and not waited for: the browser is asked in the turn of the click.
  const [before, isListed] = await Promise.all([readSites(), listPatterns([pattern])]);
  if (!isListed) {
    say({ wrong: translate('popup_declined', nameOf(pattern)) });
    return;
  }
  field.value = '';
  const lines = patternsOf(before);
  const isPart = isPartAlone(pattern, lines);
  const isOld = lines.some((line) => formatPattern(line) === formatPattern(pattern));
  const key = isOld ? 'listed_already' : isPart ? 'listed_part' : 'listed_added';
  say({ done: translate(key, nameOf(pattern)), part: isPart ? pattern : null });
}

/** Puts the whole site in the place of a part of it, for which the browser gave access already. */
async function widen(part: SitePattern, whole: SitePattern): Promise<void> {
  await listPatterns([whole], [part]);
  say({ done: translate('listed_added', nameOf(whole)) });
  element('#add-pattern', HTMLInputElement).focus();
}

/** Is it a page's address, as it is copied, of a site that is not listed as a whole? */
function isPartAlone({ site, path, never }: SitePattern, lines: SitePattern[]): boolean {
  if (never || path.endsWith('*')) return false;
  return !lines.some((line) => !line.never && line.path === wholeSite && isWithin(site, line.site));
}

const nameOf = (pattern: SitePattern) => isolate(formatPattern(pattern));
