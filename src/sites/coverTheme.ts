import { isDark } from '../reader/look/ownColours.ts';
import type { Look, Theme } from '../settings/Look.ts';

/** A theme whose colours are known before the storage can be read. */
export type CoverTheme = Exclude<Theme, 'own'>;

/** The theme in whose colour a page waits for the reader: somebody's own colours are nearest to light or dark. */
export function coverTheme({ theme, ownPaper }: Pick<Look, 'theme' | 'ownPaper'>): CoverTheme {
  if (theme !== 'own') return theme;
  return isDark(ownPaper) ? 'dark' : 'light';
}
