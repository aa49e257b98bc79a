import DOMPurify from 'dompurify';
import { expect, test } from 'vitest';
import { purify } from '../../../../src/extract/seal/purify.ts';

test('what was taken out is not kept, and with it the document that it stood in', () => {
  const box = purify('<p onclick="a()" style="color: red">Text</p><script>a()</script>');
  expect(box.innerHTML).toBe('<p>Text</p>');
  expect(DOMPurify.removed).toEqual([]);
});
