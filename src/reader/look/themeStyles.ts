import { mixedColours } from './ownColours.ts';
import { type Colours, colourScheme, type FixedTheme, themeColours } from './themes.ts';

function declarations(theme: FixedTheme): string {
  return `color-scheme: ${colourScheme[theme]}; ${variables(themeColours[theme])}`;
}

function variables(colours: Partial<Colours>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/** `auto` is written as media queries, so that it follows the system live. */
export const themeStyles = [
  `dialog[data-theme='auto'] { ${declarations('light')} }`,
  `@media (prefers-color-scheme: dark) { dialog[data-theme='auto'] { ${declarations('dark')} } }`,
  ...(Object.keys(themeColours) as FixedTheme[]).map(
    (theme) => `dialog[data-theme='${theme}'] { ${declarations(theme)} }`,
  ),
  `dialog[data-theme='own'] { ${variables(mixedColours)} }`,
].join('\n');
