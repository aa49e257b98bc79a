import { expect, test } from 'vitest';
import { vectors } from '../../../support/vectors.ts';
import { sealed } from './sealed.ts';

const contentOf = (html: string) => sealed(html).content;

test.each([
  ['<p>a</p><script>alert(1)</script>', '<p>a</p>'],
  ['<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['<p><a href="javascript:alert(1)">a</a></p>', '<p><a>a</a></p>'],
  ['<p><a href="java\nscript:alert(1)">a</a></p>', '<p><a>a</a></p>'],
  ['<p><a href=" &#1;javascript:alert(1)">a</a></p>', '<p><a>a</a></p>'],
  ['<p><a href="data:text/html,<script>alert(1)</script>">a</a></p>', '<p><a>a</a></p>'],
  ['<p><a href="vbscript:x">a</a></p>', '<p><a>a</a></p>'],
  ['<p><img src="x.jpg" onerror="alert(1)"></p>', '<p><img src="https://example.com/a/x.jpg"></p>'],
  ['<p>a<img src="javascript:alert(1)"></p>', '<p>a</p>'],
  ['<p>a</p><svg onload="alert(1)"><script>alert(1)</script></svg>', '<p>a</p>'],
  ['<p>a</p><iframe srcdoc="<script>alert(1)</script>"></iframe>', '<p>a</p>'],
  ['<p>a</p><iframe src="javascript:alert(1)"></iframe>', '<p>a</p>'],
  ['<p>a</p><object data="x.swf"></object><embed src="x.swf">', '<p>a</p>'],
  ['<p style="background:url(https://evil.example/)">a</p>', '<p>a</p>'],
  ['<p>a</p><style>p{color:red}</style>', '<p>a</p>'],
  ['<p>a</p><base href="https://evil.example/">', '<p>a</p>'],
  ['<p>a</p><meta http-equiv="refresh" content="0;url=https://evil.example/">', '<p>a</p>'],
  ['<p>a</p><link rel="stylesheet" href="https://evil.example/">', '<p>a</p>'],
  ['<p><math href="javascript:alert(1)"><mi>x</mi></math></p>', '<p><math><mi>x</mi></math></p>'],
  ['<p is="x-evil" slot="a" part="b" tabindex="1" contenteditable>a</p>', '<p>a</p>'],
  ['<p role="alert" aria-live="assertive">a</p>', '<p>a</p>'],
])('%s', (html, expected) => {
  expect(contentOf(html)).toBe(expected);
});

test.each([
  ...Object.entries(vectors),
  [
    'text after a mutation',
    '<p>a</p><svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  ],
])('nothing of %s can run', (_, html) => {
  const parsed = new DOMParser().parseFromString(contentOf(`<p>a</p>${html}`), 'text/html');
  const risky =
    'script, style, svg, iframe, form, input, button, template, noscript, link, base, [srcdoc], [autoplay]';
  expect(parsed.body.querySelectorAll(risky)).toHaveLength(0);
  for (const element of parsed.body.querySelectorAll('*')) {
    const names = element.getAttributeNames();
    expect(names.filter((name) => /^on|^style$|^ping$|action$|^is$/.test(name))).toEqual([]);
    for (const name of ['href', 'src', 'srcset', 'poster', 'xlink:href']) {
      const address = element.getAttribute(name)?.trim() ?? '#';
      // A drawing in an `img` is a picture: browsers run nothing in it.
      const isPicture = element.localName === 'img' && address.startsWith('data:image/');
      if (!isPicture) expect(address).toMatch(/^(?:https?:|mailto:|tel:|#)/);
    }
  }
});

test('ids cannot shadow what the page knows, and links to them still work', () => {
  expect(contentOf('<p id="document">a<a href="#n">1</a></p><p id="n">note</p>')).toBe(
    '<p>a<a href="#user-content-n">1</a></p><p id="user-content-n">note</p>',
  );
});

test('a link to a place that is not in the article is plain text', () => {
  expect(contentOf('<p><a href="#gone">a</a></p>')).toBe('<p><a>a</a></p>');
});

test('a link to another page gives nothing away about this one', () => {
  expect(contentOf('<p><a href="/b" rel="opener" target="_blank" ping="/p">b</a></p>')).toBe(
    '<p><a href="https://example.com/b" rel="noopener noreferrer">b</a></p>',
  );
});
