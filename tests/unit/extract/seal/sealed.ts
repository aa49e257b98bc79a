import { clean, type Uncleaned } from '../../../../src/extract/clean/clean.ts';
import type { Rule } from '../../../../src/extract/clean/rule.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';
import { allAllowed } from '../../../../src/extract/seal/allAllowed.ts';
import { allCaptionSigns } from '../../../../src/extract/seal/allCaptionSigns.ts';
import { allPlayers } from '../../../../src/extract/seal/allPlayers.ts';
import { purify } from '../../../../src/extract/seal/purify.ts';
import { type Sealed, seal } from '../../../../src/extract/seal/seal.ts';
import { allWords } from '../../../../src/extract/words/allWords.ts';

/** Takes out what the test marks. */
const marked: Rule = {
  id: 'marked',
  isOutside: true,
  find: ({ root }) => root.querySelectorAll('[data-cut]'),
};

/** An article made of markup, as the last stage gives it. */
export function sealed(html: string): Sealed {
  const parsed = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  const page = copyPage(parsed, 'https://example.com/a/story.html');
  const root = page.document.querySelector('article');
  if (!root) throw new Error('no article');
  const words = { ...allWords, reasons: { marked: 'The test says so.' } };
  const facts = { title: '', byline: null, siteName: null, section: null };
  const article: Uncleaned = { root, kept: new Set(), page, facts, words };
  return seal(root, clean(article, [marked]), {
    sanitise: purify,
    allowed: allAllowed,
    players: allPlayers,
    captionSigns: allCaptionSigns,
  });
}
