import { readFileSync, writeFileSync } from 'node:fs';

const start = '<!-- figures: written by npm run bench -->';
const end = '<!-- end of figures -->';

/** Puts the figures of a whole run between the two marks of `BENCHMARKS.md`. */
export function writeBenchmarks(report: string, versions: Record<string, string>): void {
  const file = 'BENCHMARKS.md';
  const old = readFileSync(file, 'utf8');
  const from = old.indexOf(start);
  const to = old.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has lost the marks around its figures.`);
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const figures = `${start}\n\nMade with ${made.join(', ')}.\n\n${report}\n\n`;
  writeFileSync(file, old.slice(0, from) + figures + old.slice(to));
}
