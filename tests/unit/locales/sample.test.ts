import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSample } from '../../../src/welcome/readSample.ts';
import { readMessages } from '../../support/messages.ts';

const markup = readFileSync('src/welcome/welcome.html', 'utf8');
const kept = ['preview_text', 'sample_text_second', 'sample_text_third', 'sample_text_fourth'];
const removed = [
  'sample_ad_text',
  'sample_newsletter',
  'sample_share',
  'sample_related',
  'sample_related_first',
];

/** Those that say less than English are named by the test of completeness. */
const locales = [...readMessages()].filter(([, messages]) =>
  [...kept, ...removed].every((key) => key in messages),
);

test.each(locales)('in %s the first page cleans its made-up page', (_language, messages) => {
  const text = (key: string) => messages[key]?.message ?? '';
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of page.querySelectorAll('[data-message]')) {
    element.textContent = text(element.getAttribute('data-message') ?? '');
  }
  document.documentElement.lang = text('locale');
  document.documentElement.dir = text('direction');
  const sample = page.querySelector('#sample') as HTMLElement;
  const { title, textContent } = readSample(sample, text('sample_paper'), 'https://ours.example/');
  expect(title).toBe(text('preview_title'));
  expect(kept.filter((key) => !textContent.includes(text(key)))).toEqual([]);
  expect(removed.filter((key) => textContent.includes(text(key)))).toEqual([]);
});
