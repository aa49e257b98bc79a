import { expect, test } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const sentence =
  'The harbour reopened on Monday after three days of storm, the port authority said, and ships left. ';

function surveyOf(body: string) {
  const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  const copy = copyPage(page, 'https://example.com/');
  const survey = surveyPage(copy, readabilityVote);
  if (!survey) throw new Error('no text');
  return { document: copy.document, ...survey };
}

const story = `<div class="story"><p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p></div>`;

test('is for the story, and leaves the copy as it was', () => {
  const { document, boxes, boxOf } = surveyOf(
    `<nav><a href="/">Home</a></nav>${story}<aside><p>Most read today</p></aside>`,
  );
  const before = document.documentElement.outerHTML;
  const votes = readabilityVote(document, boxes, boxOf);
  const kept = boxes.filter(({ index }) => votes?.[index] === 1).map(({ tag }) => tag);
  expect(kept).toContain('p');
  expect(kept).not.toContain('nav');
  expect(kept).not.toContain('aside');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('is not asked of boxes in one another deeper than it can bear', () => {
  const deep = surveyOf(`${'<div>'.repeat(300)}${story}${'</div>'.repeat(300)}`);
  expect(readabilityVote(deep.document, deep.boxes, deep.boxOf)).toBeNull();
});
