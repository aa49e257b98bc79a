import ranges from '@fontsource-variable/source-serif-4/unicode.json';
import type { Look } from '../../settings/Look.ts';

/** One shipped font file and what it is for. */
export interface Face {
  /** Name in the extension's `fonts` folder. */
  file: string;
  family: string;
  style: 'normal' | 'italic';
  /** One CSS weight, or two for the range of a variable font. */
  weight: string;
  /** CSS `unicode-range`: the characters it has. */
  range: string;
}

type Ranges = Record<string, string>;

const everything = 'U+0-10FFFF';

/** Source Serif 4: upright with optical sizes, so that headlines are drawn as such. */
const serif: Face[] = variable('Broadsheet Serif', 'source-serif-4', '200 900', ranges, 'opsz');

const sans: Face[] = variable('Broadsheet Sans', 'source-sans-3', '200 900', ranges, 'wght');

const dyslexic: Face[] = (['400', '700'] as const).flatMap((weight) =>
  (['normal', 'italic'] as const).map((style) => ({
    file: `opendyslexic-latin-${weight}-${style}.woff2`,
    family: 'Broadsheet Dyslexic',
    style,
    weight,
    range: everything,
  })),
);

/** The files of each font that can be chosen; none for the system's own. */
export type Faces = Readonly<Record<Look['font'], readonly Face[]>>;

/** A page's script is handed them, so as not to carry them. */
export const faces: Faces = { serif, sans, dyslexic, system: [] };

function variable(
  family: string,
  name: string,
  weight: string,
  subsets: Ranges,
  upright: 'opsz' | 'wght',
): Face[] {
  return Object.entries(subsets).flatMap(([subset, range]) => [
    { file: `${name}-${subset}-${upright}-normal.woff2`, family, style: 'normal', weight, range },
    { file: `${name}-${subset}-wght-italic.woff2`, family, style: 'italic', weight, range },
  ]);
}
