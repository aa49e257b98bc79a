import type { Theme } from '../../settings/Look.ts';

/** The colours of a theme, by their part on the page. */
export interface Colours {
  /** Behind everything. */
  paper: string;
  /** Text. */
  ink: string;
  /** Text of the second rank: byline, captions, controls. */
  soft: string;
  /** Kicker, list markers, underlines: the one colour beside ink. */
  accent: string;
  /** Behind code, table heads and panels. */
  wash: string;
  /** Hairlines between parts; decoration only. */
  rule: string;
  /** Borders that show where a control is. */
  edge: string;
  /** Behind marked and selected text. */
  mark: string;
}

/** A theme that comes with the extension. */
export type FixedTheme = Exclude<Theme, 'auto' | 'own'>;

/** Their contrast is checked in `tests/unit/reader/look/`. */
export const themeColours: Record<FixedTheme, Colours> = {
  light: {
    paper: '#fdfcf9',
    ink: '#1c1a17',
    soft: '#615b52',
    accent: '#8f1d1d',
    wash: '#f4f1ea',
    rule: '#dfdad0',
    edge: '#8a8377',
    mark: '#fbe8a6',
  },
  sepia: {
    paper: '#f6ecd8',
    ink: '#3b2f20',
    soft: '#6b573c',
    accent: '#8c3210',
    wash: '#eee0c5',
    rule: '#dcc9a6',
    edge: '#927a55',
    mark: '#f4d483',
  },
  gray: {
    paper: '#46484b',
    ink: '#f1efea',
    soft: '#d0cdc6',
    accent: '#f3c6b1',
    wash: '#3b3d40',
    rule: '#64666a',
    edge: '#a9aaab',
    mark: '#6b5a24',
  },
  dark: {
    paper: '#181715',
    ink: '#d8d4ca',
    soft: '#a19b8f',
    accent: '#e2a287',
    wash: '#23211e',
    rule: '#3a3732',
    edge: '#7d776c',
    mark: '#5b4a17',
  },
  contrast: {
    paper: '#000000',
    ink: '#ffffff',
    soft: '#e6e6e6',
    accent: '#ffe14d',
    wash: '#000000',
    rule: '#ffffff',
    edge: '#ffffff',
    mark: '#0a3d91',
  },
};

/** Which way form controls and scroll bars of a theme are drawn. */
export const colourScheme: Record<FixedTheme, 'light' | 'dark'> = {
  light: 'light',
  sepia: 'light',
  gray: 'dark',
  dark: 'dark',
  contrast: 'dark',
};
