import { expect, test } from 'vitest';
import { leadOf } from '../../../../src/extract/find/leadOf.ts';
import { readabilityVote } from '../../../../src/extract/find/readabilityVote.ts';
import { surveyPage } from '../../../../src/extract/find/survey/surveyPage.ts';

import { copyPage } from '../../../../src/extract/page/copyPage.ts';

const lead =
  'Nach drei Stunden hat der Rat die neue Brücke verschoben, wie der Bürgermeister sagte.';
const text = 'Elf Leute kamen zu Wort, und danach, gegen Mitternacht, wurde endlich abgestimmt.';
const described = `<meta name="description" content="${lead}">`;

const title = '<h1>Rat verschiebt die Brücke</h1>';

/** A page with something between the headline and the two paragraphs of the text. */
function surveyOf(between: string, { head = described, heading = title, more = '' } = {}) {
  const article = `<div><p>${text}${more}</p><p>${text} So kam es.</p></div>`;
  const html = `<head>${head}</head><body><header>${heading}${between}</header>${article}`;
  const source = new DOMParser().parseFromString(html, 'text/html');
  const survey = surveyPage(copyPage(source, 'https://news.example/bridge'), readabilityVote);
  if (!survey) throw new Error('No survey of the page');
  return survey;
}

/** Whether a block between headline and text, which are sure, is the lead. */
function isLead(block: string, own: number, { head = described, lang = 'de', more = '' } = {}) {
  const survey = surveyOf(block, { head, more });
  expect(survey.blocks).toHaveLength(4);
  return leadOf(survey, [0.1, own, 0.9, 0.9], lang)?.index === 1;
}

test('what the page is described by, under the headline, is the article’s first paragraph', () => {
  expect(isLead(`<p>${lead}</p>`, 0.05)).toBe(true);
  expect(isLead(`<h2 class="teaser">${lead}</h2>`, 0.05)).toBe(true);
});

test('a place before it changes nothing', () => {
  expect(isLead(`<p><cite>Oberstadt (HB) – </cite>${lead}</p>`, 0.4, { lang: 'en' })).toBe(true);
  expect(isLead(`<p><cite>Oberstadt (HB) – </cite>${text}</p>`, 0.4, { lang: 'en' })).toBe(false);
});

test('so is one that is called a lead and nothing speaks against', () => {
  expect(isLead(`<p class="vorspann lead">${lead}</p>`, 0.2, { head: '' })).toBe(true);
  expect(isLead(`<p class="vorspann lead">${lead}</p>`, 0.05, { head: '' })).toBe(false);
  expect(isLead(`<p class="chapo">${lead}</p>`, 0.2, { head: '', lang: 'fr' })).toBe(true);
  expect(isLead(`<p>${lead}</p>`, 0.2, { head: '' })).toBe(false);
});

test('a box that holds nothing else calls it so too, and one that holds more does not', () => {
  const inner = `<div><div><p>${lead}</p></div></div>`;
  expect(isLead(`<div class="intro">${inner}</div>`, 0.2, { head: '' })).toBe(true);
  const survey = surveyOf(`<div class="intro">${inner}<p>Brücken</p></div>`, { head: '' });
  expect(leadOf(survey, [0.1, 0.2, 0.1, 0.9, 0.9], 'de')).toBeUndefined();
});

test('another headline may stand above it, which is the article’s or not', () => {
  const survey = surveyOf(`<h2>Brücke: Rat vertagt sich</h2><p>${lead}</p>`);
  expect(leadOf(survey, [0.1, 0.6, 0.4, 0.9, 0.9], 'de')?.index).toBe(2);
  const text = surveyOf(`<p>Der Rat hat sich vertagt.</p><p>${lead}</p>`);
  expect(leadOf(text, [0.1, 0.6, 0.4, 0.9, 0.9], 'de')).toBeUndefined();
});

test('a title that has a box of its own in its heading is the title', () => {
  const survey = surveyOf(`<p>${lead}</p>`, {
    heading: '<h1><div>Rat verschiebt die Brücke</div></h1>',
  });
  expect(leadOf(survey, [0.1, 0.2, 0.9, 0.9], 'de')?.index).toBe(1);
});

test('one that is called a teaser as well must be likely', () => {
  const teaser = `<div class="teaser-text" itemprop="description">${lead}</div>`;
  expect(isLead(teaser, 0.45, { head: '' })).toBe(true);
  expect(isLead(teaser, 0.3, { head: '' })).toBe(false);
});

test('one that the text repeats stays out', () => {
  expect(isLead(`<p>${lead}</p>`, 0.2, { more: ` ${lead}` })).toBe(false);
});

test('a deck of a page in English is a second headline', () => {
  const lang = 'en-GB';
  expect(isLead(`<p class="standfirst">${lead}</p>`, 0.4, { lang })).toBe(false);
  expect(isLead(`<h2>${lead}</h2>`, 0.4, { lang })).toBe(false);
  expect(isLead(`<p>${lead}</p>`, 0.1, { lang })).toBe(false);
  expect(isLead(`<p>${lead}</p>`, 0.4, { lang })).toBe(true);
});

test('on a page in English a line without a full stop is a second headline too', () => {
  const short = 'Elf Leute kamen zu Wort, ehe es über der Brücke endlich Mitternacht wurde';
  const head = `<meta name="description" content="${short}">`;
  expect(isLead(`<p>${short}</p>`, 0.4, { head, lang: 'en' })).toBe(false);
  expect(isLead(`<p>${short}</p>`, 0.4, { head })).toBe(true);
});

test('a caption, a teaser and links are no lead', () => {
  expect(isLead(`<p class="caption">${lead}</p>`, 0.2)).toBe(false);
  expect(isLead(`<aside><p>${lead}</p></aside>`, 0.2)).toBe(false);
  expect(isLead(`<p><a href="/other">${lead}</a></p>`, 0.2)).toBe(false);
});
