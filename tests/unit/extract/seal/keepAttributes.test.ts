import { expect, test } from 'vitest';
import { allAllowed } from '../../../../src/extract/seal/allAllowed.ts';
import { keepAttributes } from '../../../../src/extract/seal/keepAttributes.ts';

function kept(html: string): string {
  const box = document.createElement('div');
  box.innerHTML = html;
  keepAttributes(box, allAllowed, 'data-own');
  return box.innerHTML;
}

test('attributes that an article needs stay, without white space around them; all others go', () => {
  expect(kept('<p onclick="a()" style="color: red" class="b" data-x="1" data-own="2">a</p>')).toBe(
    '<p data-own="2">a</p>',
  );
  expect(kept('<td colspan="2" lang=" de ">a</td><math display="block"></math>')).toBe(
    'a<math display="block"></math>',
  );
});

test.each([
  ['a link to the web', '<a href="https://a.example/">a</a>', true],
  ['a place in the article', '<a href="#user-content-note">a</a>', true],
  ['a program', '<a href="javascript:a()">a</a>', false],
  ['a program after white space', '<a href=" &#10;javascript:a()">a</a>', false],
  ['a program of another kind', '<a href="vbscript:a()">a</a>', false],
  ['a page that is data', '<a href="data:text/html,a">a</a>', false],
  ['a drawing that is data, in a picture', '<img src="data:image/svg+xml,a">', true],
  ['a drawing that is data, behind a link', '<a href="data:image/svg+xml,a">a</a>', false],
  ['a program among pictures', '<img srcset="javascript:a() 1x">', false],
  ['an id of ours', '<p id="user-content-note">a</p>', true],
  ['an id that could shadow something', '<p id="body">a</p>', false],
])('%s', (_, html, stays) => {
  expect(/ (?:href|src|srcset|id)=/.test(kept(html))).toBe(stays);
});
