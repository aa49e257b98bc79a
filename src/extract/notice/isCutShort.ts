import { type Line, width } from '../clean/Line.ts';
import { isShown } from '../dom/isShown.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import { isPhrase, plain } from '../words/phrases.ts';
import type { Words } from '../words/Words.ts';

/** Characters, as `width` counts them. A longer text that trails off does so for effect. */
const longestTeaser = 800;

/** Lines below the text's end among which a link to the rest stands. */
const linesBelow = 3;

function isSamePage(href: string, url: string): boolean {
  if (!URL.canParse(href, url)) return false;
  const [link, own] = [new URL(href, url), new URL(url)];
  const path = (address: URL) => address.host + address.pathname.replace(/\/$/, '');
  return path(link) === path(own);
}

/** A link to the page itself, or a button, that promises the rest. */
function isWayOn(control: Element, page: PageCopy, goOn: Words): boolean {
  const label = control.textContent ?? '';
  if (label.length > 60 || !isPhrase(goOn, plain(label)) || !isShown(control, page)) return false;
  const href = control.getAttribute('href');
  return control.localName === 'button' || (href !== null && isSamePage(href, page.url));
}

/**
 * Whether the short text of `lines` breaks off, in an ellipsis or before a way to the rest of the same article.
 * What ends within quotes has trailed off in the speaker's own voice.
 */
export function isCutShort(
  lines: readonly Line[],
  nearby: readonly Line[],
  page: PageCopy,
  goOn: Words,
): boolean {
  const last = lines.findLast(({ isProse }) => isProse);
  const all = lines.reduce((sum, { isProse, text }) => (isProse ? sum + width(text) : sum), 0);
  if (!last || all > longestTeaser) return false;
  const end = nearby.indexOf(last);
  const controls = nearby
    .slice(end, end + 1 + linesBelow)
    .flatMap(({ element }) => [element, ...element.querySelectorAll('a, button')]);
  if (controls.some((control) => isWayOn(control, page, goOn))) return true;
  return /(?:…|\.\.\.)\s*\]?$/.test(last.text) && !last.element.closest('blockquote');
}
