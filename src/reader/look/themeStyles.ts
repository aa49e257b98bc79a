import { colourScheme, type FixedTheme, themeColours } from './themes.ts';

function declarations(theme: FixedTheme): string {
  const colours = Object.entries(themeColours[theme]).map(
    ([name, value]) => `--${name}: ${value};`,
  );
  return `color-scheme: ${colourScheme[theme]}; ${colours.join(' ')}`;
}

/** `auto` is written as media queries, so that it follows the system live. */
export const themeStyles = [
  `dialog[data-theme='auto'] { ${declarations('light')} }`,
  `@media (prefers-color-scheme: dark) { dialog[data-theme='auto'] { ${declarations('dark')} } }`,
  ...(Object.keys(themeColours) as FixedTheme[]).map(
    (theme) => `dialog[data-theme='${theme}'] { ${declarations(theme)} }`,
  ),
].join('\n');
