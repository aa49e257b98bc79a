import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';
import { jsonLd, pageOf, story, url } from './pageOf.ts';

const box =
  '<div class="paywall-box"><h3>Subscribe to continue reading</h3><a href="/subscribe">See offers</a></div>';

function noticeOf(body: string, head = '') {
  const article = extractArticle(pageOf(`<article>${body}</article>`, head), { url });
  expect(article).not.toBeNull();
  return article?.notice;
}

test.each([
  ['a short text', { isAccessibleForFree: false }, story(6)],
  ['a short text, said in words', { isAccessibleForFree: 'False' }, story(6)],
  [
    'a paid part that is not on the page',
    { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' } },
    story(6),
  ],
  [
    'a paid part that is hidden',
    { hasPart: [{ isAccessibleForFree: 'false', cssSelector: '.paid' }] },
    `${story(6)}<div class="paid" hidden>${story(9)}</div>`,
  ],
  ['a sample that ends in a box', { isAccessibleForFree: false }, story(21) + box],
])('paywall: declared, and %s', (_, declared, body) => {
  expect(noticeOf(body, jsonLd(declared))).toBe('paywall');
});

test('paywall: a tier said to be locked, and a short text', () => {
  const head = '<meta property="article:content_tier" content="locked">';
  expect(noticeOf(story(6), head)).toBe('paywall');
  expect(noticeOf(story(6), head.replace('locked', 'metered'))).toBeNull();
});

test.each([
  ['English', box],
  [
    'German',
    '<div><p>Um weiterzulesen, brauchen Sie ein Abo.</p><button>Abo wählen</button></div>',
  ],
  [
    'French',
    '<div><p>Cet article est réservé aux abonnés.</p><a href="/abo">Je m’abonne</a></div>',
  ],
  ['Japanese', '<div><p>この記事は有料会員限定です。</p><a href="/join">登録</a></div>'],
])('paywall: a box in %s where a short text ends', (_, last) => {
  expect(noticeOf(story(6) + last)).toBe('paywall');
});

test.each([
  ['a long text on a site that declares its meter', story(30), { isAccessibleForFree: false }],
  ['a long text whose box is left on the page', story(60) + box, { isAccessibleForFree: false }],
  [
    'a short text that shows its paid part',
    `<div class="paid">${story(6)}</div>`,
    { hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } },
  ],
  ['a text as short as declared', story(6), { isAccessibleForFree: false, wordCount: 105 }],
  ['a box that is hidden', `${story(6)}<div hidden>${box}</div>`, {}],
  ['an offer in the margin', `${story(6)}<aside>${box}</aside>`, {}],
  [
    'a short text about paywalls',
    `${story(3)}<p>Readers who press “Subscribe to continue reading” are <a href="/how">asked for a card</a> at once.</p>${story(6)}`,
    {},
  ],
])('no paywall: %s', (_, body, declared) => {
  expect(noticeOf(body, jsonLd(declared))).toBeNull();
});

test.each([
  ['far shorter than its words are counted', story(6), { wordCount: 900 }],
  ['far shorter than its declared text', story(6), { articleBody: story(36) }],
  ['a link to the rest', `${story(3)}<p><a href="${url}?full=1">Continue reading</a></p>`, {}],
  ['a link to the rest, in Spanish', `${story(3)}<p><a href="?all">Seguir leyendo</a></p>`, {}],
  ['a text that breaks off', story(3).replace('</p>', ' It was the first time in…</p>'), {}],
])('partial: %s', (_, body, declared) => {
  expect(noticeOf(body, jsonLd(declared))).toBe('partial');
});

test.each([
  ['a quote that trails off', story(3).replace('</p>', ' “It was the first time …”</p>'), {}],
  [
    'a quote set apart that trails off',
    `${story(3)}<blockquote>${story(1).replace('</p>', ' And then…</p>')}</blockquote>`,
    {},
  ],
  ['a long text that ends in an ellipsis', story(24).replace(/<\/p>$/, ' And then…</p>'), {}],
  ['a link to another article', `${story(3)}<p><a href="/other">Read more</a></p>`, {}],
  ['a count somewhat off', story(9), { wordCount: 250 }],
])('not partial: %s', (_, body, declared) => {
  expect(noticeOf(body, jsonLd(declared))).toBeNull();
});

test('what somebody chose is not judged', () => {
  const page = pageOf(`<article>${story(6)}${box}</article>`);
  const chosen = page.querySelector('article');
  expect(chosen && extractArticle(page, { url, chosen })?.notice).toBeNull();
});
