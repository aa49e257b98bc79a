import { expect, test } from 'vitest';
import { makeHistory } from '../../../../src/reader/removed/makeHistory.ts';

function counter() {
  let value = '';
  let changes = 0;
  const history = makeHistory(() => {
    changes += 1;
  });
  const add = (letter: string) =>
    history.run({
      apply: () => {
        value += letter;
      },
      revert: () => {
        value = value.slice(0, -1);
      },
    });
  return { history, add, value: () => value, changes: () => changes };
}

test('goes back and forth over all steps', () => {
  const { history, add, value } = counter();
  for (const letter of 'abc') add(letter);
  history.undo();
  history.undo();
  expect(value()).toBe('a');
  history.redo();
  expect(value()).toBe('ab');
  expect([history.canUndo, history.canRedo]).toEqual([true, true]);
});

test('forgets what was undone once something else is done', () => {
  const { history, add, value } = counter();
  add('a');
  history.undo();
  add('b');
  expect(history.canRedo).toBe(false);
  history.redo();
  expect(value()).toBe('b');
});

test('does nothing at either end', () => {
  const { history, value, changes } = counter();
  history.undo();
  history.redo();
  expect([value(), changes()]).toEqual(['', 0]);
});
