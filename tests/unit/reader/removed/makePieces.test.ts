import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';
import { anchorPlaces } from '../../../../src/extract/seal/anchorPlaces.ts';
import { parseSealed } from '../../../../src/extract/seal/parseSealed.ts';
import { makePieces } from '../../../../src/reader/removed/makePieces.ts';
import { render } from '../../../../src/reader/removed/Piece.ts';

const sentence = 'A long sentence with commas, clauses, and enough words to count as prose. ';
const page = `<title>Story</title><body><article><h1>Story</h1>
  <p>First. ${sentence.repeat(4)}</p>
  <div hidden>Hidden <b>one</b> <img src="https://example.com/ad.png"></div>
  <p>Second, <span hidden>hidden two</span> goes on. ${sentence.repeat(4)}</p>
  <ul><li>Item ${sentence}</li><li hidden>hidden item</li><li>Last item ${sentence}</li></ul>
  <p>Third. ${sentence.repeat(4)}</p>
</article></body>`;

function open() {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const article = extractArticle(parsed, { url: 'https://example.com/story' });
  if (!article) throw new Error('no article');
  const body = document.createElement('div');
  body.append(parseSealed(article.content));
  const anchors = anchorPlaces(
    body,
    article.removed.map(({ place }) => place),
  );
  return { body, pieces: makePieces(article.removed, anchors, () => {}) };
}

describe('pieces', () => {
  test('go back exactly where they stood, and out again without a trace', () => {
    const { body, pieces } = open();
    const before = body.innerHTML;
    for (const piece of pieces) render(piece, true, 'why');
    const words = (body.textContent ?? '').replace(/\s+/g, ' ');
    const order = ['First.', 'Hidden one', 'Second, hidden two goes on', 'Item', 'hidden item'];
    const found = [...order, 'Last item', 'Third.'].map((part) => words.indexOf(part));
    expect(found, words).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect(body.querySelectorAll('ul > li')).toHaveLength(3);
    for (const piece of pieces) render(piece, false, 'why');
    expect(body.innerHTML).toBe(before);
  });

  test('are marked while everything is shown, and not once they are back for good', () => {
    const { body, pieces } = open();
    const first = pieces.find(({ text }) => text === 'Hidden one');
    if (!first) throw new Error('the hidden box was not removed');
    for (const piece of pieces) render(piece, true, 'Advertisement');
    expect(body.querySelectorAll('[data-removed="Advertisement"]')).toHaveLength(pieces.length);
    first.isBack = true;
    for (const piece of pieces) render(piece, false, 'Advertisement');
    expect(body.querySelectorAll('[data-removed]')).toHaveLength(0);
    expect(body.textContent).toContain('Hidden one');
    expect(body.textContent).not.toContain('hidden two');
  });

  test('make no element, and so load no picture, before they are put back', () => {
    let arranged = 0;
    const { body } = open();
    const anchor = document.createComment('');
    body.append(anchor);
    const html = '<p><img src="https://example.com/pixel.gif"></p>';
    const removal = { rule: 'x', reason: 'X.', text: '', html, place: { path: [], offset: 0 } };
    const [piece] = makePieces([removal], [anchor], () => {
      arranged += 1;
    });
    expect(piece?.hasMedia).toBe(true);
    expect(arranged).toBe(0);
    if (piece) render({ ...piece, isBack: true }, false, 'why');
    expect(arranged).toBe(1);
  });
});
