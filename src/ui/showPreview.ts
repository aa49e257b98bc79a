import { faces } from '../reader/fonts/faces.ts';
import { useFont } from '../reader/fonts/useFont.ts';
import { applyLook } from '../reader/look/applyLook.ts';
import { ownColours } from '../reader/look/ownColours.ts';
import { type Colours, themeColours } from '../reader/look/themes.ts';
import type { Look } from '../settings/Look.ts';
import { element } from './element.ts';
import { loadOwnFont } from './loadOwnFont.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The page's fonts are its own, for as long as it is open. */
const never = new AbortController().signal;

/**
 * Shows a look on the sample text of the page, `#preview`, as the reader would show it, also when the
 * system turns light or dark.
 */
export function showPreview(look: Look): void {
  const preview = element('#preview', HTMLElement);
  const paint = () => {
    applyLook(preview, look);
    for (const [name, value] of Object.entries(coloursOf(look))) {
      preview.style.setProperty(`--${name}`, value);
    }
  };
  dark.onchange = paint;
  paint();
  const needs = { text: preview.textContent, slanted: false };
  void useFont(document, faces[look.font], needs, loadOwnFont, never);
}

function coloursOf(look: Look): Partial<Colours> {
  if (look.theme === 'own') return ownColours(look);
  return themeColours[look.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : look.theme];
}
