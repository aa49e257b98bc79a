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
  ownPaper: '#fdfcf9',
  ownInk: '#1c1a17',
  ownLink: '#8f1d1d',
  css: '',
} as const;
