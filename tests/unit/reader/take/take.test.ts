import { expect, it } from 'vitest';
import { fileName } from '../../../../src/reader/take/fileName.ts';
import { toMarkdown } from '../../../../src/reader/take/markdown/toMarkdown.ts';

function markdown(html: string): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  return toMarkdown({
    title: 'The last keeper',
    byline: 'Rosalind Achterberg',
    siteName: 'The Harbour Gazette',
    url: 'https://news.example/a',
    publishedTime: '2026-01-12T06:30:00Z',
    lang: 'en',
    dir: null,
    body,
  });
}

it('says on top what it is and where it is from', () => {
  expect(markdown('<p>The boat leaves at four.</p>')).toBe(
    '# The last keeper\n\nRosalind Achterberg · The Harbour Gazette · 2026-01-12\n\n' +
      '<https://news.example/a>\n\nThe boat leaves at four.\n',
  );
});

it('keeps headings, tables, code and captions', () => {
  const text = markdown(
    '<h2>Steps</h2><table><thead><tr><th>Light</th><th>Lit</th></tr></thead>' +
      '<tbody><tr><td>Skerry</td><td>1871</td></tr></tbody></table>' +
      '<pre><code>17:10  Lamp lit.</code></pre>' +
      '<figure><img src="https://news.example/a.png" alt="A lamp"><figcaption>The lamp</figcaption></figure>',
  );
  expect(text).toContain('## Steps');
  expect(text).toMatch(/\| Light\s*\| Lit\s*\|/);
  expect(text).toContain('```\n17:10  Lamp lit.\n```');
  expect(text).toContain('![A lamp](https://news.example/a.png)');
  expect(text).toContain('*The lamp*');
});

it.each([
  ['What is it? A "test": part 1/2', 'What is it A test part 1 2.md'],
  ['...', 'article.md'],
  ['灯台守', '灯台守.md'],
])('names a file after the title: %s', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});
