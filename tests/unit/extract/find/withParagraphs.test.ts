import { expect, test } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { withParagraphs } from '../../../../src/extract/find/withParagraphs.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const text =
  'The harbour reopened on Monday after three days of storm, the port authority said, and the first ships came in.';

/** What is kept of the lines in doubt, which `data-own` marks; all others are the article's. */
function kept(html: string): (string | undefined)[] {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const survey = surveyPage(copyPage(parsed, 'https://example.com/'), readabilityVote);
  if (!survey) throw new Error('The page has no text.');
  const owns = survey.blocks.map(({ box }) =>
    box.element.closest('[data-own]')?.getAttribute('data-own'),
  );
  const all = withParagraphs(
    survey,
    owns.map((own) => Number(own ?? 0.9)),
  );
  return survey.blocks.filter((_, at) => owns[at] && (all[at] ?? 0) >= 0.5).map(({ text }) => text);
}

const pilots =
  'The pilots, who had been at work since Friday, were thanked by the mayor, and by the town.';
const paragraph = `<p>${text}</p>`;
const title = '<h3 data-own="0.2">The harbour</h3>';
const doubted = `<p data-own="0.35">${pilots.replace('Friday', '<a href="/f">Friday</a>')}</p>`;
const three = (block: string) => Array(3).fill(`<div>${title}${block}</div>`).join('');

test('paragraphs in doubt between lines of the article, several alike, are its own', () => {
  expect(kept(paragraph + three(doubted) + paragraph)).toEqual([pilots, pilots, pilots]);
  const last = '<p data-own="0.6">So it was.</p>';
  expect(kept(paragraph + three(doubted) + last)).toEqual([pilots, pilots, pilots, 'So it was.']);
});

test('fewer may be a notice', () => {
  expect(kept(paragraph + doubted + paragraph + doubted + paragraph)).toEqual([]);
});

test('those above the first clear line, or below the last line, are not', () => {
  const line = '<p data-own="0.6">Ships</p>';
  expect(kept(line + three(doubted) + paragraph)).toEqual(['Ships']);
  expect(kept(paragraph + three(doubted))).toEqual([]);
});

test('of a list, the short items go with the long ones', () => {
  const item = `<li>${pilots}</li>`;
  const list = `<ul data-own="0.4">${item}${item}${item}<li>The mayor</li></ul>`;
  expect(kept(paragraph + list + paragraph)).toEqual([pilots, pilots, pilots, 'The mayor']);
  const short = list.replaceAll(pilots, 'Ships');
  expect(kept(paragraph + short + paragraph)).toEqual([]);
});

test.each([
  ['is doubted more', doubted.replace('0.35', '0.2')],
  ['is a caption', doubted.replace('<p', '<p class="caption"')],
  ['asks to subscribe', doubted.replace('<p', '<p class="newsletter-text"')],
  ['stands under a picture', `<img src="/pilots.jpg">${doubted}`],
  ['stands in a quotation', `<blockquote>${doubted}</blockquote>`],
  ['is one cell of a table', `<table><tr><td>${doubted}</td><td>7</td></tr></table>`],
  ['is to be filled in', doubted.replace('<a', '<input><a')],
  ['is hidden', `<div hidden>${doubted}</div>`],
  ['is a label', '<p data-own="0.4">Pilots of the port</p>'],
])('what %s is not', (_, block) => {
  expect(kept(paragraph + three(block) + paragraph)).toEqual([]);
});
