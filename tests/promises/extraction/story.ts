import fc from 'fast-check';

const sentence = fc
  .array(
    fc.constantFrom(
      'harbour',
      'storm',
      'ship',
      'the',
      'of',
      'mole',
      'पुल',
      '港',
      'ميناء',
      'Сказал',
      'a&b',
      '<',
    ),
    {
      minLength: 6,
      maxLength: 30,
    },
  )
  .map((words) => `${words.join(' ').replace(/</g, '&lt;')}.`);

const prose = fc
  .array(sentence, { minLength: 2, maxLength: 6 })
  .map((sentences) => sentences.join(' '));

const clutter = fc.constantFrom(
  '<p>Advertisement</p>',
  '<ins class="adsbygoogle">Buy</ins>',
  '<div class="related"><h3>Related</h3><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></div>',
  '<ul class="share"><li>Facebook</li><li>X</li></ul>',
  '<p hidden>Hidden</p>',
  '<button>Press</button>',
  '<p>Read also: <a href="/3">Three</a></p>',
  'loose words<br><br>more loose words',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
  '<svg><text>drawn</text></svg><script>run()</script>',
  '<table><tr><td>1<td>2</table>',
  '<pre>a\n<b>b</b><br>c</pre>',
  '<form><input name="attributes"><p>Write</p></form>',
  '<math><mi>x</mi></math>',
  '<blockquote><p>Quoted words.</p></blockquote>',
  '<img data-src="/late.jpg">',
  '<noscript><img src="/n.jpg"></noscript>',
);

const heading = fc.constantFrom('<h2>Ships</h2>', '<h3>Pilots</h3>', '<h2>Advertisement</h2>');
const paragraph = prose.map((text) => `<p>${text}</p>`);
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 3, arbitrary: clutter },
  heading,
);

/** Where markup is cut off, doubled or left open, as hand-written and truncated pages have it. */
const damage = fc.constantFrom<(html: string, at: number) => string>(
  (html) => html,
  (html) => html,
  (html, at) => html.slice(0, Math.floor(html.length * at)),
  (html, at) => html.replace('</p>', at > 0.5 ? '' : '<p>'),
  (html, at) =>
    `${html.slice(0, Math.floor(html.length * at))}<b><i><a href="/x">${html.slice(Math.floor(html.length * at))}`,
  (html) => html.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'),
  (html) => html.replaceAll('</div>', ''),
);

/** Pages of an article and its clutter, some of them damaged. */
export const story: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 14 }),
    damage,
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([blocks, harm, at]) =>
    harm(
      `<title>Harbour</title><body><nav><a href="/">Home</a></nav><main><h1>Harbour</h1>${blocks.join('\n')}</main><footer>End</footer>`,
      at,
    ),
  );
