import { expect, it } from 'vitest';
import type { Article } from '../../../../src/extract/index.ts';
import { takenFrom } from '../../../../src/reader/take/takenFrom.ts';

function taken(excerpt: string) {
  const article = {
    title: 'The last keeper',
    url: 'https://news.example/a',
    excerpt,
    textContent: 'The boat leaves at four.',
  } as unknown as Article;
  const body = document.createElement('div');
  body.innerHTML = '<!----><p class="ours">The boat leaves at four.</p>';
  return takenFrom(article, body).body.innerHTML;
}

it('takes the line under the headline along, where it is none of the text', () => {
  expect(taken('She climbed the steps for thirty years.')).toBe(
    '<p class="deck">She climbed the steps for thirty years.</p><p>The boat leaves at four.</p>',
  );
  expect(taken('The boat leaves …')).toBe('<p>The boat leaves at four.</p>');
});
