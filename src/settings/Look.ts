import * as v from 'valibot';

export const themes = ['auto', 'light', 'sepia', 'gray', 'dark', 'contrast'] as const;
export const fonts = ['serif', 'sans', 'dyslexic', 'system'] as const;
export const alignments = ['start', 'justify'] as const;

function within(minimum: number, maximum: number, fallback: number) {
  return v.fallback(v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum)), fallback);
}

/** How the reader looks. Each field falls back alone, so that one bad value does not cost the rest. */
export const LookSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'auto'),
  font: v.fallback(v.picklist(fonts), 'serif'),
  /** CSS pixels. */
  fontSize: within(12, 48, 20),
  /** CSS font weight of the text; bold stays as much bolder. */
  fontWeight: within(300, 700, 400),
  /** Characters a line (CSS `ch`). */
  width: within(30, 110, 66),
  /** Times the font size. */
  lineHeight: within(1.2, 2.4, 1.6),
  /** In em. */
  letterSpacing: within(0, 0.2, 0),
  /** In em. */
  wordSpacing: within(0, 0.6, 0),
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
