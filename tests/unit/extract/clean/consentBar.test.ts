import { expect, test } from 'vitest';
import { clean } from '../../../../src/extract/clean/clean.ts';
import { consentBar } from '../../../../src/extract/clean/rules/consent-bar.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';
import { allWords } from '../../../../src/extract/words/allWords.ts';

/** How much is taken of an article that says this beside a box that asks for consent. */
function takenOf(paragraph: string): number {
  const asking = '<div><p>Your personal data goes to others.</p><button>Show</button></div>';
  const html = `<body><p>${paragraph}</p>${asking}</body>`;
  const page = copyPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.com/');
  const root = page.document.body;
  const facts = { title: '', byline: null, siteName: null, section: null };
  const kept = new Set(root.querySelectorAll('*'));
  return clean({ root, kept, page, facts, words: allWords }, [consentBar]).length;
}

test('what asks for consent in the text goes, unless the text is about consent', () => {
  expect(takenOf('The harbour reopened on Monday after three days of storm.')).toBe(1);
  expect(takenOf('The harbour had sold personal data of captains to insurers.')).toBe(0);
});
