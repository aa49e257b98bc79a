import { describe, expect, it } from 'vitest';
import { judgeTogether } from '../../../../src/extract/find/judgeTogether.ts';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const prose =
  '<p>The council met, heard eleven people, and put the vote off until June.</p>'.repeat(9);

function surveyOf(body: string) {
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  const survey = surveyPage(copyPage(parsed, 'https://example.com/'), readabilityVote);
  if (!survey) throw new Error('no text');
  return survey;
}

describe('judgeTogether', () => {
  it('gives all cells of a table one likelihood, between that of its cells', () => {
    const survey = surveyOf(
      `${prose}<table><tr><td>Ward</td><td>Votes</td></tr><tr><td>North</td><td>17</td></tr></table>`,
    );
    const likely = survey.blocks.map(({ index }) => (index % 2 === 0 ? 0.9 : 0.1));
    const judged = judgeTogether(survey, likely);
    const cells = survey.blocks
      .filter(({ box }) => box.tag === 'td')
      .map(({ index }) => judged[index]);
    expect(cells).toHaveLength(4);
    expect(new Set(cells).size).toBe(1);
    expect(cells[0]).toBeGreaterThan(0.1);
    expect(cells[0]).toBeLessThan(0.9);
  });

  it('leaves paragraphs alone, and a table that only lays out the page', () => {
    const survey = surveyOf(`<table><tr><td>${prose}</td><td>Aside</td></tr></table>`);
    const likely = survey.blocks.map(({ index }) => index / 100);
    expect(judgeTogether(survey, likely)).toEqual(likely);
  });
});
