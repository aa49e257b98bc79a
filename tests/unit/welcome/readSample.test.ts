import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import messages from '../../../src/locales/en.json' with { type: 'json' };
import { readSample } from '../../../src/welcome/readSample.ts';

const markup = readFileSync('src/welcome/welcome.html', 'utf8');
const text = (key: keyof typeof messages) => messages[key].message;

let sample: HTMLElement;

beforeEach(() => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of page.querySelectorAll('[data-message]')) {
    element.textContent = text(element.getAttribute('data-message') as keyof typeof messages);
  }
  sample = page.querySelector('#sample') as HTMLElement;
});

test('the sample is an article like any other: its text stays, all else is taken out', () => {
  const article = readSample(sample, text('sample_paper'), 'https://ours.example/welcome.html');
  expect(article.title).toBe(text('preview_title'));
  expect(article.siteName).toBe(text('sample_paper'));
  for (const key of [
    'preview_text',
    'sample_text_second',
    'sample_text_third',
    'sample_text_fourth',
  ] as const) {
    expect(article.textContent).toContain(text(key));
  }
  for (const key of [
    'sample_ad_text',
    'sample_newsletter',
    'sample_share',
    'sample_related_first',
  ] as const) {
    expect(article.textContent).not.toContain(text(key));
  }
  expect(article.removed.map((removal) => removal.text)).toContain(text('sample_newsletter'));
});

test('reading it leaves it as it is', () => {
  const before = sample.outerHTML;
  readSample(sample, 'Courier', 'https://ours.example/welcome.html');
  expect(sample.outerHTML).toBe(before);
});
