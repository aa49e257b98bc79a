import { expect, test } from 'vitest';
import { sealed } from './sealed.ts';

const reason = 'The test says so.';

test('what was cut is recorded with its text, its HTML and its place', () => {
  const { content, removed } = sealed('<p>one <b data-cut>two</b> three</p><p data-cut>four</p>');
  expect(content).toBe('<p>one  three</p>');
  expect(removed).toEqual([
    { rule: 'marked', reason, text: 'two', html: '<b>two</b>', place: { path: [0, 0], offset: 4 } },
    { rule: 'marked', reason, text: 'four', html: '<p>four</p>', place: { path: [], offset: 1 } },
  ]);
});

test('a cut inside another cut goes with it', () => {
  const { removed } = sealed('<p>a</p><div data-cut><p data-cut>b</p><p>c</p></div>');
  expect(removed.map(({ html }) => html)).toEqual(['<div><p>b</p><p>c</p></div>']);
});

test('a cut takes an empty box around it along', () => {
  const { content, removed } = sealed('<p>a</p><ul><li data-cut>b</li></ul>');
  expect(content).toBe('<p>a</p>');
  expect(removed.map(({ html }) => html)).toEqual(['<ul><li>b</li></ul>']);
});

test('comments of the page are not taken for cuts', () => {
  const { content, removed } = sealed('<p>a</p><!--0--><p data-cut>b</p><!--1-->');
  expect(content).toBe('<p>a</p>');
  expect(removed).toHaveLength(1);
});

test('a cut inside a box that is dropped is still recorded', () => {
  const { removed } = sealed('<p>a</p><button>x <b data-cut>b</b> y</button><p>c</p>');
  expect(removed).toMatchObject([{ text: 'b', place: { path: [], offset: 1 } }]);
});

test('an empty cut takes nothing from the record of one whose element gives way', () => {
  const { removed } = sealed(
    '<p>a</p><center data-cut><h1>b</h1></center><p>c</p><div data-cut></div><p>d</p>',
  );
  expect(removed.map(({ text }) => text)).toEqual(['b', '']);
});
