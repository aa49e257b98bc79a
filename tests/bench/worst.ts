import { f1, precision, recall, wordsOf } from './scores.ts';
import type { Result } from './summary.ts';

/** The figure pages are ranked by: 1 is perfect. */
export function goodness({ score }: Result): number {
  if (score.wordF1 !== undefined) return score.wordF1;
  const counts = score.shingles ?? score.snippets;
  return counts ? f1(precision(counts), recall(counts)) : 1;
}

const normal = (line: string): string => wordsOf(line.toLowerCase()).join(' ');

/** Lines of `text` that are no part of `other`. */
function linesNotIn(text: string, other: string): string[] {
  const whole = ` ${normal(other)} `;
  return text.split('\n').filter((line) => {
    const words = normal(line);
    return words !== '' && !whole.includes(` ${words} `);
  });
}

/** One page's lines that are too many (+) and too few (-), for a person to find the cause. */
export function explain(result: Result): string {
  const { page, outcome } = result;
  const lines = [
    `## ${page.folder}/${page.id} ${goodness(result).toFixed(3)} ${page.half} ${page.url}`,
  ];
  if (page.body) {
    lines.push(...linesNotIn(outcome.text, page.body).map((line) => `+ ${line}`));
    lines.push(...linesNotIn(page.body, outcome.text).map((line) => `- ${line}`));
  } else {
    const text = outcome.text.replace(/\s+/g, ' ');
    const has = (s: string) => text.includes(s.replace(/\s+/g, ' ').trim());
    lines.push(...(page.without ?? []).filter(has).map((s) => `+ ${s}`));
    lines.push(...(page.with ?? []).filter((s) => !has(s)).map((s) => `- ${s}`));
  }
  return lines.map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line)).join('\n');
}
