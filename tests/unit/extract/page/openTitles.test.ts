import { expect, test } from 'vitest';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';
import { openTitles } from '../../../../src/extract/page/openTitles.ts';

const copyOf = (html: string) =>
  copyPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.com/');

const answer = 'On Monday, said the port authority, and the first ships came in at noon.';
const folded = (title: string, id: string, text = answer): string =>
  `<div>${title.replace('>', ` aria-expanded="false" aria-controls="${id}">`)}<div id="${id}" hidden="">${text}</div></div>`;

test.each([
  ['<button>When?<span>+</span></button>', 'h4'],
  ['<div role="button"><i aria-hidden="true">+</i>When?</div>', 'h4'],
  ['<div role="button"><i aria-hidden="true">+</i><a tabindex="0">When?</a></div>', 'h4'],
  ['<h3 role="button">When?</h3>', 'h3'],
])(
  'several buttons, each with a text behind it, are headings of what is shown: %s',
  (title, tag) => {
    const { document, hidden } = copyOf(folded(title, 'a') + folded(title, 'b'));
    const headings = [...document.querySelectorAll(tag)].map(({ outerHTML }) => outerHTML);
    expect(headings).toEqual([`<${tag}>When?</${tag}>`, `<${tag}>When?</${tag}>`]);
    expect(hidden.size).toBe(0);
  },
);

test('several headings that open the text under them have it shown, named or not', () => {
  const question = `<h3><button aria-expanded="false"><p>When?</p></button></h3><div hidden>${answer}</div>`;
  const { document, hidden } = copyOf(`<div>${question}</div><div>${question}</div>`);
  expect(document.querySelectorAll('h3 > p')).toHaveLength(2);
  expect(hidden.size).toBe(0);
});

test.each(['', ' hidden=""'])('so are buttons that do not say what they open: <div%s>', (state) => {
  const question = (words: string) =>
    `<div><button class="q"><div>${words}</div><svg></svg></button><div${state}><p>${answer}</p></div></div>`;
  const { document, hidden } = copyOf(question('When?') + question('Why?'));
  expect([...document.querySelectorAll('h4')].map((h) => h.textContent)).toEqual(['When?', 'Why?']);
  expect(hidden.size).toBe(0);
});

test('an answer may be one short sentence', () => {
  const { document, hidden } = copyOf(
    folded('<button>When?</button>', 'a', 'At noon.') +
      folded('<button>Where?</button>', 'b', 'At the mole.') +
      folded('<button>Share</button>', 'c', 'Copied') +
      folded('<button>Why?</button>', 'd', '<a href="/why">See here.</a>'),
  );
  expect([...document.querySelectorAll('h4')].map((h) => h.textContent)).toEqual([
    'When?',
    'Where?',
  ]);
  expect(hidden.size).toBe(2);
});

test('what is hidden under one heading alone stays so', () => {
  const one = `<h3><button aria-expanded="false">When?</button></h3><div hidden>${answer}</div>`;
  expect(copyOf(one).hidden.size).toBe(1);
});

test.each([
  ['one alone', folded('<button>When?</button>', 'a')],
  [
    'menus',
    folded(
      '<button>News</button>',
      'a',
      '<a href="/n">All that is new in the harbour and on the quays</a>',
    ) +
      folded(
        '<button>Tides</button>',
        'b',
        '<a href="/t">All the tides of the year, from day to day</a>',
      ),
  ],
  [
    'forms',
    folded('<button>Find</button>', 'a', `${answer}<input>`) +
      folded('<button>Join</button>', 'b', `${answer}<input>`),
  ],
  [
    'tools that say the same each time',
    `<div><button class="t">Listen</button><div hidden>${answer}</div></div>`.repeat(2),
  ],
  [
    'numbers of notes',
    `<p>The mole<button>1</button><span hidden>${answer}</span> and the quay<button>2</button><span hidden>${answer}</span></p>`,
  ],
  [
    'what opens something farther away',
    '<button aria-expanded="false" aria-controls="c">Menu</button><button aria-expanded="false" aria-controls="c">Menu</button>' +
      `<p>${answer}</p><div id="c" hidden>${answer}</div>`,
  ],
])('buttons stay buttons: %s', (_, html) => {
  const { document, hidden } = copyOf(html);
  expect(document.querySelector('h4')).toBeNull();
  expect(hidden.size).toBeGreaterThan(0);
});

test('thousands of buttons that say the same, as under comments, are soon told', () => {
  const comment = `<button class="more">Reply</button><div>${answer}</div>`;
  const page = new DOMParser().parseFromString(comment.repeat(3000), 'text/html');
  const start = performance.now();
  openTitles(page, new Set());
  expect(performance.now() - start).toBeLessThan(5000);
  expect(page.querySelectorAll('button')).toHaveLength(3000);
});
