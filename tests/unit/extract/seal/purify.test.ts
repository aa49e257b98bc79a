import DOMPurify from 'dompurify';
import { expect, test } from 'vitest';
import { purify } from '../../../../src/extract/seal/purify.ts';

test('what was taken out is not kept, and with it the document that it stood in', () => {
  const box = document.createElement('div');
  box.innerHTML = '<p onclick="a()" style="color: red">Text</p><script>a()</script>';
  purify(box);
  expect(box.innerHTML).toBe('<p>Text</p>');
  expect(DOMPurify.removed).toEqual([]);
});
