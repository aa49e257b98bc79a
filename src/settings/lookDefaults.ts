/** What each field of a look is until somebody changes it; see `LookSchema` for what they are. */
export const lookDefaults = {
  theme: 'auto',
  font: 'serif',
  fontSize: 20,
  fontWeight: 400,
  width: 66,
  lineHeight: 1.6,
  letterSpacing: 0,
  wordSpacing: 0,
  align: 'start',
  columns: 'single',
  // A paper that no theme has, so that the choice is seen for what it is before it is made one's own.
  ownPaper: '#e4eddc',
  ownInk: '#22301f',
  ownLink: '#0f5a46',
  css: '',
} as const;
