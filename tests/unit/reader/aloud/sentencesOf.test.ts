import { expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/reader/aloud/sentencesOf.ts';

function body(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

const texts = (html: string, lang = 'en') => sentencesOf(body(html), lang).map(({ text }) => text);

it('reads sentence by sentence, across links and emphasis', () => {
  expect(texts('<p>She <em>climbed</em> up. She lit <a>the lamp</a>.</p>')).toEqual([
    'She climbed up.',
    'She lit the lamp.',
  ]);
});

it('ends a sentence with its block, full stop or not', () => {
  expect(
    texts('<h2>The landing</h2><p>It was lighter</p><ul><li>One<ul><li>Two</li></ul></li></ul>'),
  ).toEqual(['The landing', 'It was lighter', 'One', 'Two']);
});

it('leaves out code, note numbers and what has no words', () => {
  expect(texts('<pre>x = 1</pre><p>A fact.<sup>1</sup></p><p>* * *</p>')).toEqual(['A fact.']);
});

it('knows the sentences of other scripts', () => {
  expect(texts('<p>船は午後四時に出る。灯は回り続ける。</p>', 'ja')).toHaveLength(2);
});

it('gives the range of each sentence, to be marked', () => {
  const [, second] = sentencesOf(
    body('<p>She <em>climbed</em> up. She lit <a>the lamp</a>.</p>'),
    'en',
  );
  expect(second?.range.toString()).toBe('She lit the lamp.');
});
