import type { Look } from '../../settings/Look.ts';
import { isDark, ownColours } from './ownColours.ts';

const fontStacks: Record<Look['font'], string> = {
  serif:
    "'Broadsheet Serif', Charter, 'Iowan Old Style', Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Geeza Pro', serif",
  sans: "'Broadsheet Sans', 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif",
  dyslexic: "'Broadsheet Dyslexic', Verdana, 'DejaVu Sans', sans-serif",
  system: 'system-ui, sans-serif',
};

/** Shows a look: everything the style sheets need to know is set on the dialog. */
export function applyLook(dialog: HTMLElement, look: Look): void {
  dialog.setAttribute('data-theme', look.theme);
  dialog.setAttribute('data-align', look.align);
  dialog.setAttribute('data-font', look.font);
  dialog.setAttribute('data-columns', look.columns);
  const values: Record<string, string> = {
    '--text-font': fontStacks[look.font],
    '--text-size': `${look.fontSize}px`,
    '--text-weight': String(look.fontWeight),
    '--bold-weight': String(Math.min(900, look.fontWeight + 300)),
    '--measure': `${look.width}ch`,
    '--leading': String(look.lineHeight),
    '--letter-spacing': `${look.letterSpacing}em`,
    '--word-spacing': `${look.wordSpacing}em`,
  };
  for (const [name, value] of Object.entries(values)) dialog.style.setProperty(name, value);
  showOwnColours(dialog, look);
}

/** The other themes are in the style sheets, which what is set on the dialog itself would outdo. */
function showOwnColours(dialog: HTMLElement, look: Look): void {
  for (const [name, value] of Object.entries(ownColours(look))) {
    if (look.theme === 'own') dialog.style.setProperty(`--${name}`, value);
    else dialog.style.removeProperty(`--${name}`);
  }
  const isOwnDark = look.theme === 'own' && isDark(look.ownPaper);
  dialog.toggleAttribute('data-own-dark', isOwnDark);
  dialog.style.colorScheme = look.theme === 'own' ? (isOwnDark ? 'dark' : 'light') : '';
}
