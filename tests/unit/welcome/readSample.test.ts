import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSample } from '../../../src/welcome/readSample.ts';
import { type Messages, readMessages } from '../../support/messages.ts';

const markup = readFileSync('src/welcome/welcome.html', 'utf8');

/** The made-up page as a reader of the language meets it. */
function makeSample(messages: Messages): HTMLElement {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of page.querySelectorAll('[data-message]')) {
    element.textContent = messages[element.getAttribute('data-message') ?? '']?.message ?? '';
  }
  return page.querySelector('#sample') as HTMLElement;
}

describe.each([...readMessages()])('the sample in %s', (_language, messages) => {
  const text = (key: string) => messages[key]?.message ?? `no ${key}`;
  let sample: HTMLElement;

  beforeEach(() => {
    sample = makeSample(messages);
    document.documentElement.lang = text('locale');
    document.documentElement.dir = text('direction');
  });

  it('is an article like any other: its text stays, all else is taken out', () => {
    const article = readSample(sample, text('sample_paper'), 'https://ours.example/welcome.html');
    expect(article.title).toBe(text('preview_title'));
    expect(article.siteName).toBe(text('sample_paper'));
    for (const key of [
      'preview_text',
      'sample_text_second',
      'sample_text_third',
      'sample_text_fourth',
    ]) {
      expect(article.textContent).toContain(text(key));
    }
    for (const key of [
      'sample_ad_text',
      'sample_newsletter',
      'sample_share',
      'sample_related_first',
    ]) {
      expect(article.textContent).not.toContain(text(key));
    }
    expect(article.removed.map((removal) => removal.text)).toContain(text('sample_newsletter'));
  });

  it('is left as it is by reading it', () => {
    const before = sample.outerHTML;
    readSample(sample, 'Courier', 'https://ours.example/welcome.html');
    expect(sample.outerHTML).toBe(before);
  });
});
