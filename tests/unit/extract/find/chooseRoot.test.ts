import { expect, test } from 'vitest';
import { chooseRoot } from '../../../../src/extract/find/chooseRoot.ts';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

function rootOf(html: string, likely: number[]): string | undefined {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const survey = surveyPage(copyPage(parsed, 'https://example.com/'), readabilityVote);
  if (!survey) throw new Error('The page has no text.');
  return chooseRoot(survey, likely)?.element.id;
}

const menu = '<div>Home</div>';

test('the smallest box around all likely text is the root', () => {
  const text = '<div id="text"><p>The mole is closed.</p><p>Bring a coat.</p></div>';
  expect(rootOf(`${menu}<div id="page"><h1>Notice</h1>${text}</div>`, [0, 0.1, 0.9, 0.9])).toBe(
    'text',
  );
});

test('a paragraph is no root: what goes on below it would be outside', () => {
  const text = '<p id="first">The mole is closed.</p><p>Bring a coat.</p>';
  expect(rootOf(`${menu}<div id="text">${text}</div>`, [0, 0.9, 0.4])).toBe('text');
});
