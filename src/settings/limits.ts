/** Smallest and largest value, and the step of a slider. */
export const limits = {
  fontSize: [12, 48, 1],
  fontWeight: [300, 700, 50],
  width: [30, 110, 2],
  lineHeight: [1.2, 2.4, 0.05],
  letterSpacing: [0, 0.2, 0.01],
  wordSpacing: [0, 0.6, 0.05],
} as const;
