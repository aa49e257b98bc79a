import { readFileSync, writeFileSync } from 'node:fs';

const startOf = (command: string) => `<!-- figures: written by ${command} -->`;
const end = '<!-- end of figures -->';

/**
 * Puts the figures of a whole run between two marks of `BENCHMARKS.md`.
 *
 * @param command stands in the first mark
 */
export function writeBenchmarks(
  report: string,
  versions: Record<string, string>,
  command = 'npm run bench',
): void {
  const start = startOf(command);
  const file = 'BENCHMARKS.md';
  const old = readFileSync(file, 'utf8');
  const from = old.indexOf(start);
  const to = old.indexOf(end, from);
  if (from < 0 || to < from) throw new Error(`${file} has lost the marks around its figures.`);
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const figures = `${start}\n\nMade with ${made.join(', ')}.\n\n${report}\n\n`;
  writeFileSync(file, old.slice(0, from) + figures + old.slice(to));
}
