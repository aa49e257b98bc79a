import { styleText } from 'node:util';
import type { Article, Removal } from '../../src/extract/index.ts';

const width = Math.min(process.stdout.columns ?? 96, 110);

/** What was kept of a page and what was taken out and why, for a person to read. */
export function report(article: Article): string {
  return [
    ...heading('Kept'),
    ...facts(article),
    '',
    ...paragraphs(article.content).map((text) => `  ${short(text, width - 4)}`),
    '',
    ...heading('Taken out, and why'),
    ...removals(article.removed),
  ].join('\n');
}

function heading(text: string): string[] {
  return [styleText('bold', text), styleText('dim', '─'.repeat(width))];
}

function facts(article: Article): string[] {
  const named = {
    Title: article.title,
    By: article.byline,
    Site: article.siteName,
    Section: article.section,
    Published: article.publishedTime,
    Language: article.lang,
    Text: `${article.length.toLocaleString('en')} characters`,
  };
  return Object.entries(named).flatMap(([name, value]) =>
    value ? [`  ${styleText('dim', name.padEnd(10))} ${value}`] : [],
  );
}

/** Removals by rule, in the order of the page, each with how it begins. */
function removals(removed: Removal[]): string[] {
  if (removed.length === 0) return ['  nothing'];
  const byRule = new Map<string, Removal[]>();
  for (const one of removed) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return [...byRule].flatMap(([rule, found]) => [
    `  ${styleText('cyan', rule)}  ${styleText('dim', found[0]?.reason ?? '')}`,
    ...found.map(({ text }) => `    − ${short(text, width - 8) || '(no text)'}`),
    '',
  ]);
}

function paragraphs(html: string): string[] {
  return html
    .replace(/<\/(?:p|h[1-6]|li|blockquote|figcaption|pre|tr)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: keyof typeof entities) => entities[name])
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function short(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
