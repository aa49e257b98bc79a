import * as v from 'valibot';
import { limits } from './limits.ts';

export const themes = ['auto', 'light', 'sepia', 'gray', 'dark', 'contrast'] as const;
export const fonts = ['serif', 'sans', 'dyslexic', 'system'] as const;
export const alignments = ['start', 'justify'] as const;

function within([minimum, maximum]: readonly [number, number, number], fallback: number) {
  return v.fallback(v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum)), fallback);
}

/** How the reader looks. Each field falls back alone, so that one bad value does not cost the rest. */
export const LookSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'auto'),
  font: v.fallback(v.picklist(fonts), 'serif'),
  /** CSS pixels. */
  fontSize: within(limits.fontSize, 20),
  /** CSS font weight of the text; bold stays as much bolder. */
  fontWeight: within(limits.fontWeight, 400),
  /** Characters a line (CSS `ch`). */
  width: within(limits.width, 66),
  /** Times the font size. */
  lineHeight: within(limits.lineHeight, 1.6),
  /** In em. */
  letterSpacing: within(limits.letterSpacing, 0),
  /** In em. */
  wordSpacing: within(limits.wordSpacing, 0),
  align: v.fallback(v.picklist(alignments), 'start'),
});

export type Look = v.InferOutput<typeof LookSchema>;
export type Theme = Look['theme'];

export const defaultLook: Look = v.parse(LookSchema, {
  theme: null,
  font: null,
  fontSize: null,
  fontWeight: null,
  width: null,
  lineHeight: null,
  letterSpacing: null,
  wordSpacing: null,
  align: null,
});
