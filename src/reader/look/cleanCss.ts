/** Somebody's CSS, of which only what is harmless is left. */
export interface CleanCss {
  css: string;
  /** What was left out, as the browser writes it. */
  refused: string[];
}

/**
 * What makes a browser ask for a file, by name. A backslash could spell such a name in a way that
 * the browser reads and this pattern does not; at this point the browser has already turned those
 * in strings into their characters.
 */
const fetching = /\\|(?:url|src|image|image-set|cross-fade|element|paint|attr)\(/i;

/**
 * Leaves of CSS only rules and declarations that load nothing. The browser reads it, in a document
 * that shows nothing, and what is used is what the browser understood, written anew: rules for
 * parts of the article, also inside of `@media`, `@supports` and `@container`. Imports, fonts and
 * all other at-rules are refused.
 *
 * @param css of any origin: settings come from files and from other machines too.
 */
export function cleanCss(css: string): CleanCss {
  if (css.trim() === '') return { css: '', refused: [] };
  const page = document.implementation.createHTMLDocument('');
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
  const refused: string[] = [];
  const clean = [...(style.sheet?.cssRules ?? [])].map((rule) => cleanRule(rule, refused));
  return { css: clean.filter(Boolean).join('\n'), refused };
}

function cleanRule(rule: CSSRule, refused: string[]): string {
  const head = headOf(rule);
  if (head === null || fetching.test(head)) {
    refused.push(rule.cssText);
    return '';
  }
  const own = 'style' in rule ? cleanStyle(rule.style as CSSStyleDeclaration, refused) : '';
  const inner = 'cssRules' in rule ? [...(rule.cssRules as CSSRuleList)] : [];
  const parts = [own, ...inner.map((one) => cleanRule(one, refused))].filter(Boolean);
  return parts.length > 0 ? `${head} { ${parts.join(' ')} }` : '';
}

/** What stands before the braces; null for rules of kinds that are not used. */
function headOf(rule: CSSRule): string | null {
  // By name: each document has classes of its own, and scripts of extensions yet others.
  switch (Object.prototype.toString.call(rule).slice(8, -1)) {
    case 'CSSStyleRule': {
      const { selectorText } = rule as CSSStyleRule;
      // A parent named elsewhere than alone would reach out of the article.
      return selectorText.includes('&') && selectorText !== '&' ? null : selectorText;
    }
    case 'CSSMediaRule':
      return `@media ${(rule as CSSMediaRule).media.mediaText}`;
    case 'CSSSupportsRule':
      return `@supports ${(rule as CSSSupportsRule).conditionText}`;
    case 'CSSContainerRule':
      return `@container ${(rule as CSSContainerRule).conditionText}`;
    default:
      return null;
  }
}

function cleanStyle(style: CSSStyleDeclaration, refused: string[]): string {
  if (!fetching.test(style.cssText)) return style.cssText;
  return [...style]
    .map((name) => {
      const value = style.getPropertyValue(name);
      const important = style.getPropertyPriority(name) ? ' !important' : '';
      const line = `${name}: ${value}${important};`;
      // A shorthand with a variable in it has no values of its own to look at.
      if (value !== '' && !fetching.test(value)) return line;
      refused.push(line);
      return '';
    })
    .filter(Boolean)
    .join(' ');
}
