import { describe, expect, it } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { withQuiet } from '../../../../src/extract/find/withQuiet.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const paragraph =
  '<p>The harbour reopened on Monday after three days of storm, the port authority said, and the first ships came in.</p>';

/** What is kept of the lines in doubt, which `data-own` marks; all others are the article's. */
function kept(html: string): (string | undefined)[] {
  const head = '<head><meta name="author" content="Jane Doe"></head>';
  const parsed = new DOMParser().parseFromString(`${head}<body>${html}</body>`, 'text/html');
  const survey = surveyPage(copyPage(parsed, 'https://example.com/'), readabilityVote);
  const root = survey?.boxes[0];
  if (!survey || !root) throw new Error('The page has no text.');
  const owns = survey.blocks.map(({ box }) =>
    box.element.closest('[data-own]')?.getAttribute('data-own'),
  );
  const likely = owns.map((own) => Number(own ?? 0.9));
  const all = withQuiet(root, survey, likely);
  return survey.blocks.filter((_, at) => owns[at] && (all[at] ?? 0) >= 0.5).map(({ text }) => text);
}

describe('withQuiet', () => {
  it.each([
    [
      'a note',
      '<div data-own="0.2"><p>Editor’s note</p><p>Her name is known to us.</p></div>',
      ['Editor’s note', 'Her name is known to us.'],
    ],
    [
      'a conversation',
      '<div><div data-own="0.1">Are you aboard?</div><div data-own="0.1">I am.</div></div>',
      ['Are you aboard?', 'I am.'],
    ],
    [
      'a label',
      '<div><p data-own="0.05">Warning</p><p>Never calibrate under sail.</p></div>',
      ['Warning'],
    ],
  ])('keeps %s between the lines of the article', (_, box, lines) => {
    expect(kept(paragraph + box + paragraph)).toEqual(lines);
  });

  it.each([
    ['leads elsewhere', '<div data-own="0.2"><p>The bridge walk</p><a href="/walk">Go</a></div>'],
    [
      'has something to press',
      '<div data-own="0.2"><p>Our news, daily</p><button>Yes</button></div>',
    ],
    [
      'goes with a picture',
      '<div data-own="0.2"><img src="/a.jpg"><p>Ships in the harbour</p></div>',
    ],
    [
      'is named as no text is',
      '<div class="ad-label" data-own="0.2"><p>Story goes on below</p></div>',
    ],
    ['is a link of a program', '<p data-own="0.2"><a>The price at the quay</a></p>'],
    ['names who wrote it', '<p data-own="0.2">Written by Jane Doe</p>'],
    ['is hidden', '<div hidden data-own="0.2"><p>The bridge walk</p></div>'],
    ['has no letters', '<p data-own="0.2">★★★★★</p>'],
    [
      'stands beside such',
      '<p data-own="0.2">Our news</p><p data-own="0.2"><a href="/news">daily</a></p>',
    ],
  ])('leaves in doubt what %s', (_, box) => {
    expect(kept(paragraph + box + paragraph)).toEqual([]);
  });

  const line = '<p data-own="0.6">The harbour</p>';
  const step = '<p data-own="0.6">Add the fish.</p>';

  it('leaves in doubt what stands above the first clear line and below the last', () => {
    const byline = '<p data-own="0.2">Jane Doe</p>';
    expect(kept(line + byline + paragraph + byline + line)).toEqual(['The harbour', 'The harbour']);
  });

  it('keeps what stands above a last sentence, or above any where no line is clear', () => {
    const barley = '<ul><li data-own="0.3">Barley</li></ul>';
    expect(kept(paragraph + barley + step)).toEqual(['Barley', 'Add the fish.']);
    expect(kept(`<div>${step}${barley}${step}</div><p data-own="0.1">Mole</p>`)).toEqual([
      'Add the fish.',
      'Barley',
      'Add the fish.',
    ]);
  });

  it('keeps the labels of lists, and hours that lead to their place', () => {
    const label = '<div class="recipe-label" data-own="0.2">For the stew</div>';
    expect(kept(`${paragraph}${label}<ul><li>Barley and stock</li></ul>`)).toEqual([
      'For the stew',
    ]);
    expect(kept(paragraph + label + paragraph)).toEqual([]);
    const hour = '<div data-own="0.2"><a href="#b1"><time>14.05 GMT</time></a></div>';
    expect(kept(paragraph + hour + paragraph)).toEqual(['14.05 GMT']);
  });

  it('keeps the titles among labels, and the numbers among words', () => {
    const time = '<div class="entry-time" data-own="0.2">10:45</div>';
    expect(kept(`${paragraph}${time}<div data-own="0.2">Schools</div>${paragraph}`)).toEqual([
      'Schools',
    ]);
    const row = '<table><tr><th data-own="0.01">Ships</th><td data-own="0.01">12</td></tr></table>';
    expect(kept(paragraph + row + paragraph)).toEqual(['Ships', '12']);
  });

  it('keeps the name of the box that the text begins with', () => {
    const name = '<p data-own="0.1">Key takeaways</p>';
    const box = (first: string) => `<div>${first}${paragraph}</div>`;
    expect(kept(box(name) + paragraph)).toEqual(['Key takeaways']);
    expect(kept(name + paragraph + paragraph)).toEqual([]);
    expect(kept(box(name))).toEqual([]);
    const link = name.replace('Key', '<a href="/keys">Key</a>');
    expect(kept(box(link) + paragraph)).toEqual([]);
    expect(kept(box(link + name) + paragraph)).toEqual([]);
  });

  it('keeps what the last heading is over', () => {
    const list = '<ul data-own="0.23"><li>Keene 6</li><li>Orr 5</li></ul>';
    expect(kept(`${paragraph}<h2>Ratings</h2>${list}`)).toEqual(['Keene 6', 'Orr 5']);
    expect(kept(paragraph + list)).toEqual([]);
    expect(kept(`<div>${paragraph}<h2>Ratings</h2></div>${list}`)).toEqual([]);
    expect(
      kept(`${paragraph}<h2>Ratings</h2>${list.replace('Orr', '<a href="/orr">Orr</a>')}`),
    ).toEqual([]);
  });

  it('keeps a paragraph that goes on beside the last line, with its links', () => {
    const more = (own: number) =>
      `<p data-own="${own}">The pilots, who had been at work <a href="/pilots">since Friday</a>, were thanked, and the town paid.</p>`;
    const last = `<div>${paragraph}<p data-own="0.6">So it was.</p>`;
    expect(kept(`${last}${more(0.4)}</div>`)).toHaveLength(2);
    expect(kept(`${last}${more(0.2)}</div>`)).toEqual(['So it was.']);
    expect(kept(`${last}</div>${more(0.4)}`)).toEqual(['So it was.']);
    expect(kept(`${last}<img src="/pilots.jpg">${more(0.4)}</div>`)).toEqual(['So it was.']);
  });

  it.each([
    '<blockquote><p>We have lost a wall.</p></blockquote>',
    '<ul><li>The mole is closed.</li><li>The quay is open.</li></ul>',
  ])('keeps the last sentence behind %s', (box) => {
    const end = '<p data-own="0.38">She then went home.</p>';
    expect(kept(`${paragraph}${box}${end}`)).toEqual(['She then went home.']);
    expect(kept(`${paragraph}${box}${end.replace('0.38', '0.2')}`)).toEqual([]);
    expect(kept(`<div>${paragraph}${box}</div>${end}`)).toEqual([]);
    expect(kept(`${paragraph}${box}${end.replace('She', '<a href="/she">She</a>')}`)).toEqual([]);
  });

  it('keeps a note at the end that nothing speaks against', () => {
    const note =
      '<div><p data-own="0.2">Editor’s note</p><p data-own="0.33">We know her.</p></div>';
    expect(kept(paragraph + note)).toEqual(['Editor’s note', 'We know her.']);
    expect(kept(paragraph + note.replace('0.33', '0.2'))).toEqual([]);
  });
});
