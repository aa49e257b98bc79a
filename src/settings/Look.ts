import * as v from 'valibot';
import { limits } from './limits.ts';
import { lookDefaults } from './lookDefaults.ts';

// What each field of a look can be.

export const themes = ['auto', 'light', 'sepia', 'gray', 'dark', 'contrast', 'own'] as const;
export const fonts = ['serif', 'sans', 'dyslexic', 'system'] as const;
export const alignments = ['start', 'justify'] as const;
export const columnings = ['single', 'double'] as const;

/** The colours that the theme "own" is made of. */
export const ownColourFields = ['ownPaper', 'ownInk', 'ownLink'] as const;

/** Characters of CSS: with the other fields it fits an item of the browser's exchange (8192 bytes). */
export const longestCss = 4000;

function within([minimum, maximum]: readonly [number, number, number], fallback: number) {
  return v.fallback(v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum)), fallback);
}

function colour(fallback: string) {
  return v.fallback(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)), fallback);
}

/** How the reader looks. Each field falls back alone, so that one bad value does not cost the rest. */
export const LookSchema = v.object({
  theme: v.fallback(v.picklist(themes), lookDefaults.theme),
  font: v.fallback(v.picklist(fonts), lookDefaults.font),
  /** CSS pixels. */
  fontSize: within(limits.fontSize, lookDefaults.fontSize),
  /** CSS font weight of the text; bold stays as much bolder. */
  fontWeight: within(limits.fontWeight, lookDefaults.fontWeight),
  /** Characters a line (CSS `ch`). */
  width: within(limits.width, lookDefaults.width),
  /** Times the font size. */
  lineHeight: within(limits.lineHeight, lookDefaults.lineHeight),
  /** In em. */
  letterSpacing: within(limits.letterSpacing, lookDefaults.letterSpacing),
  /** In em. */
  wordSpacing: within(limits.wordSpacing, lookDefaults.wordSpacing),
  align: v.fallback(v.picklist(alignments), lookDefaults.align),
  /** Two columns where the window has room for them. */
  columns: v.fallback(v.picklist(columnings), lookDefaults.columns),
  /** The theme "own": behind everything, text, links; `#rrggbb` in small letters. */
  ownPaper: colour(lookDefaults.ownPaper),
  ownInk: colour(lookDefaults.ownInk),
  ownLink: colour(lookDefaults.ownLink),
  /** Somebody's own CSS for the article, as it was written; `cleanCss` says what of it is used. */
  css: v.fallback(v.pipe(v.string(), v.maxLength(longestCss)), lookDefaults.css),
});

/** How the reader looks: theme, font, sizes and spacing. */
export type Look = v.InferOutput<typeof LookSchema>;
export type Theme = Look['theme'];
