/** Smallest and largest value, and the step of a slider. */
export const limits = {
  fontSize: [12, 48, 1],
  fontWeight: [300, 700, 50],
  width: [30, 110, 2],
  lineHeight: [1.2, 2.4, 0.05],
  letterSpacing: [0, 0.2, 0.01],
  wordSpacing: [0, 0.6, 0.05],
} as const;

/** Of reading aloud, times the voice's own. */
export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5] as const;
