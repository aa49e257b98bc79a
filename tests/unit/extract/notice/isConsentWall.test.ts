import { expect, test } from 'vitest';
import { extractArticle, waitsForConsent } from '../../../../src/extract/index.ts';
import { pageOf, story, url } from './pageOf.ts';

const question = `
  <h2>We value your privacy</h2>
  <p>We and our 842 partners store and access information on a device, such as cookies, and process personal data for the purposes below.</p>
  <p>Personalised ads and content, ad measurement, audience insights: some partners ask for your consent, others rely on their legitimate interest.</p>
  <p>You can come back and change your mind at any time on every page of ours, at the very bottom.</p>`;
const buttons = '<div><button>Manage options</button><button>Accept all</button></div>';
const footer = '<footer><a href="/imprint">Imprint</a> <a href="/terms">Terms</a></footer>';

test.each([
  ['English', `<main><div>${question}</div>${buttons}</main>`],
  ['an own dialog', `<div role="dialog"><section>${question}</section>${buttons}</div>`],
  ['a known box without buttons', `<div id="didomi-host">${question}</div>`],
  [
    'German, with an offer to pay',
    `<main><h1>Mit Werbung weiterlesen</h1><p>Wir und unsere Partner verarbeiten personenbezogene Daten und verwenden dafür Cookies, um Anzeigen zu messen.</p>
    <p>Mit Ihrer Zustimmung, die Sie jederzeit widerrufen können, sehen Sie personalisierte Werbung von uns und anderen.</p>
    <p>Oder lesen Sie werbefrei im Pur-Abo für 4,99 Euro im Monat.</p><button>Akzeptieren und weiter</button></main>`,
  ],
  [
    'Japanese',
    '<main><p>当サイトはcookieを使用し、パートナー企業と個人情報を取り扱います。詳しくはプライバシーポリシーをご覧のうえ、ご同意ください。広告の測定とパーソナライズに使われます。</p><button>同意する</button></main>',
  ],
])('a consent wall is never the article: %s', (_, body) => {
  const page = pageOf(body + footer);
  expect(extractArticle(page, { url })).toBeNull();
  expect(waitsForConsent(page, url)).toBe(true);
});

const about = `<p>Cookies are small files. Sites that show “we use cookies” ask for your consent, and most people press “Accept all”, a study says.</p>`;
const bar = `<div class="bar">${question}${buttons}</div>`;

test.each([
  ['an article under a consent bar', `<article>${story(9)}</article>${bar}`],
  ['a short article with the bar inside', `<article>${story(3)}${bar}</article>`],
  [
    'a short article with a long question in the same box',
    `<main>${story(9)}${question.repeat(4)}${buttons}</main>`,
  ],
  ['an article about cookies', `<article>${about.repeat(6)}</article>${bar}`],
  [
    'an article about cookies with its own question to answer',
    `<article>${about}${story(9)}<p>Do you?</p><button>Accept</button></article>`,
  ],
  ['a cookie policy', `<main>${question.repeat(4)}<button>Cookie settings</button></main>`],
  ['a cookie policy under its bar', `<main>${question.repeat(4)}</main>${bar}`],
])('an article stays one: %s', (_, body) => {
  const page = pageOf(body);
  expect(extractArticle(page, { url })).not.toBeNull();
  expect(waitsForConsent(page, url)).toBe(false);
});

test('a page with nothing to read and a hidden question does not wait', () => {
  const page = pageOf(`<nav><a href="/">Home</a></nav><div hidden>${question}${buttons}</div>`);
  expect(waitsForConsent(page, url)).toBe(false);
});
