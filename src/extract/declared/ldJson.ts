/** Makes usual mistakes good: comment and CDATA wrappers, raw line breaks in strings, trailing commas and semicolons. */
function repaired(json: string): string {
  return json
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The next form, or nothing: a page's mistake is not ours to report.
  }
  try {
    return JSON.parse(repaired(json));
  } catch {
    return null;
  }
}

const parsed = new WeakMap<Document, readonly unknown[]>();

/**
 * What every `application/ld+json` script of a page's copy holds, parsed once for all who ask;
 * broken ones are repaired, or null.
 */
export function ldJson(document: Document): readonly unknown[] {
  let found = parsed.get(document);
  if (!found) {
    const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')];
    found = scripts.map(({ textContent }) => parse(textContent ?? ''));
    parsed.set(document, found);
  }
  return found;
}
