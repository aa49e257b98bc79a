import { expect, test } from 'vitest';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { withThread } from '../../../../src/extract/find/withThread.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const question =
  'The harbour reopened on Monday after three days of storm, but my boat still lies on the mole: who lifts it?';
const answer = 'Ask the port authority, they have a crane.';

/** What is kept of a page whose scorer is sure of the question and of nothing else. */
function kept(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const survey = surveyPage(copyPage(parsed, 'https://example.com/'), readabilityVote);
  if (!survey) throw new Error('The page has no text.');
  const { blocks } = survey;
  const all = withThread(
    survey,
    blocks.map(({ text }) => (text === question ? 0.9 : 0.1)),
  );
  return blocks.filter((_, at) => (all[at] ?? 0) >= 0.5).map(({ text }) => text);
}

const post = (text: string, more = '') =>
  `<div class="message"><div class="user"><p>Seagull</p></div><div class="text"><p>${text}</p></div>${more}</div>`;
const motto = '<aside><div class="text"><p>Fair winds!</p></div></aside>';
const thread = `${post(question)}${post(answer, motto)}<div class="hint"><p>New here?</p></div>`;
const said = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;

test.each([
  said('DiscussionForumPosting') + thread,
  said('QAPage') + thread,
  `<div itemscope itemtype="https://schema.org/DiscussionForumPosting">${thread}</div>`,
])('in a discussion, answers are its text as much as the question: %#', (html) => {
  expect(kept(html)).toEqual([question, answer]);
});

test('elsewhere what is made as the text is may be a teaser', () => {
  expect(kept(said('NewsArticle') + thread)).toEqual([question]);
});
