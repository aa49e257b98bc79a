import type { Media } from '../Driver.ts';

/** How a browsing context calls what a page is told. */
const overrides: Record<Exclude<keyof Media, 'prefers-contrast'>, string> = {
  medium: 'mediumOverride',
  'forced-colors': 'forcedColorsOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
};

/** A system theme of high contrast, of which no browsing context can be told by itself. */
const accessibilityTheme = 'ui.useAccessibilityTheme';

/** What tells the page in `view` of its media; it runs in the browser's window. */
export function tellMedia({ 'prefers-contrast': contrast, ...media }: Media): string {
  const told = Object.entries(media).map(
    ([name, value]) =>
      `view.browsingContext.${overrides[name as keyof typeof overrides]} = ${JSON.stringify(value)};`,
  );
  if (contrast) told.push(`Services.prefs.setIntPref('${accessibilityTheme}', 1);`);
  return told.join('\n');
}

/** Takes back what was told of more than one page. */
export const forgetMedia = `Services.prefs.clearUserPref('${accessibilityTheme}');`;
