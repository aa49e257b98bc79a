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
  expect(waitsForConsent(page)).toBe(true);
});

/** As portals ask: what the data is for in two lists, most of them without a word of consent. */
function portalQuestion(lines: {
  title: string;
  uses: string;
  always: string[];
  accepted: string;
  further: string[];
  rejected: string;
  more: string;
}) {
  const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const { title, uses, always, accepted, further, rejected, more } = lines;
  return `<h1>${title}</h1><div>${uses}${list(always)}${accepted}${list(further)}${rejected}</div><div>${more}</div>`;
}

const portalEnglish = portalQuestion({
  title: 'Before you continue to Harbour Search',
  uses: 'We use cookies and data to',
  always: [
    'Keep our services running and look after the accounts of those who use them',
    'Notice when something has broken, and protect people from spam, fraud and abuse',
    'Measure how many people visit and what they look at, so as to make our services better',
  ],
  accepted: 'If you choose to “Accept all”, we will also use cookies and data to',
  further: [
    'Build new services and improve those that we have had for years',
    'Show what fits the things you have looked for, depending on your settings',
    'Find out how well an advertisement worked, and show it to the right people',
  ],
  rejected:
    'If you choose to “Reject all”, we will not use cookies for these additional purposes. What you see then depends on where you are and on what you look at in this session.',
  more: 'Choose “More options” for details, and to change how they are used at any time you like.',
});
const portalGerman = portalQuestion({
  title: 'Bevor Sie zur Hafensuche weitergehen',
  uses: 'Wir verwenden Cookies und Daten, um',
  always: [
    'unsere Dienste bereitzustellen und die Konten unserer Nutzer zu betreuen',
    'Ausfälle zu bemerken und Menschen vor Spam, Betrug und Missbrauch zu schützen',
    'zu messen, wie viele Menschen uns besuchen und was sie dabei interessiert',
  ],
  accepted: 'Wenn Sie „Alle akzeptieren“ wählen, verwenden wir Cookies und Daten auch, um',
  further: [
    'neue Dienste zu entwickeln und die zu verbessern, die es schon lange gibt',
    'Inhalte zu zeigen, die zu dem passen, wonach Sie zuletzt gesucht haben',
    'die Wirkung von Anzeigen zu messen und sie den richtigen Leuten zu zeigen',
  ],
  rejected:
    'Wenn Sie „Alle ablehnen“ wählen, verwenden wir Cookies nicht für diese weiteren Zwecke. Was Sie dann sehen, hängt davon ab, wo Sie sind und was Sie gerade ansehen.',
  more: 'Unter „Weitere Optionen“ finden Sie Einzelheiten und können alles jederzeit ändern.',
});
const portalFrench = portalQuestion({
  title: 'Avant de continuer vers la recherche du port',
  uses: 'Nous utilisons des cookies et des données pour',
  always: [
    'fournir nos services et tenir à jour les comptes de ceux qui s’en servent',
    'repérer les pannes et protéger chacun contre le spam, la fraude et les abus',
    'mesurer combien de gens viennent nous voir et ce qu’ils regardent le plus',
  ],
  accepted: 'Si vous choisissez « Tout accepter », nous utilisons aussi ces données pour',
  further: [
    'concevoir de nouveaux services et améliorer ceux qui existent depuis longtemps',
    'montrer ce qui ressemble à vos dernières recherches, selon vos paramètres',
    'mesurer l’effet des annonces et les montrer aux personnes qu’elles concernent',
  ],
  rejected:
    'Si vous choisissez « Tout refuser », nous n’utilisons pas de cookies pour ces autres usages. Ce que vous voyez dépend alors de l’endroit où vous êtes et de ce que vous regardez.',
  more: 'Cliquez sur « Plus d’options » pour en savoir davantage et changer d’avis quand vous voulez.',
});

test.each([
  [
    'English, buttons in forms',
    `<div>${portalEnglish}<form><input type="submit" value="Reject all"></form><form><input type="submit" value="Accept all"></form></div>`,
  ],
  [
    'English, buttons of a kind of its own',
    `<div>${portalEnglish}<x-button role="button"><div><span>Reject all</span></div></x-button><x-button tabindex="0"><div><span>Accept all</span></div></x-button></div>`,
  ],
  [
    'German, boxes that take the focus',
    `<div>${portalGerman}<div tabindex="0"><span>Alle ablehnen</span></div><div tabindex="0"><span>Alle akzeptieren</span></div></div>`,
  ],
  [
    'French, buttons with values of their own',
    `<div>${portalFrench}<button value="0">Tout refuser</button><button value="1">Tout accepter</button></div>`,
  ],
])('what a portal asks before it lets one in is never the article: %s', (_, body) => {
  const page = pageOf(body + footer);
  expect(extractArticle(page, { url })).toBeNull();
  expect(waitsForConsent(page)).toBe(true);
});

const about = `<p>Cookies are small files. Sites that show “we use cookies” ask for your consent, and most people press “Accept all”, a study says.</p>`;
const short = `
  <p>The harbour was opened again on Monday, after three days of storm.</p>
  <p>Ships had waited outside since Friday, eleven of them in all.</p>
  <p>“We are glad to be in,” said the mate of the first.</p>`;
const bar = `<div class="bar">${question}${buttons}</div>`;

test.each([
  ['an article under a consent bar', `<article>${story(9)}</article>${bar}`],
  [
    'a short article under a consent bar, no paragraph of it a long one',
    `<article><h1>Harbour reopens</h1>${short}</article><div class="bar"><p>We and our partners use cookies to personalise content and ads.</p>${buttons}</div>`,
  ],
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
  [
    'an article about cookies that lets one try both answers',
    `<article>${about}${story(9)}<p>What would you press?</p><button>Accept all</button><button>Reject all</button></article>`,
  ],
  [
    'an article about what portals ask, under a bar',
    `<article><h1>What we are asked</h1>${story(3)}<blockquote>${portalEnglish}</blockquote>${story(6)}</article><div class="bar">We use cookies. <button>Reject all</button><button>Accept all</button></div>`,
  ],
  [
    'an article that begins with a question for consent, its bar in the same box',
    `<main>${question}${story(15)}<button>Reject all</button><button>Accept all</button></main>`,
  ],
  [
    'a policy that says what the buttons do',
    `<main>${portalEnglish}<ul><li><b>Accept all</b>: all of it.</li><li><b>Reject all</b>: none of it.</li></ul></main>`,
  ],
  ['a cookie policy', `<main>${question.repeat(4)}<button>Cookie settings</button></main>`],
  ['a cookie policy under its bar', `<main>${question.repeat(4)}</main>${bar}`],
])('an article stays one: %s', (_, body) => {
  const page = pageOf(body);
  expect(extractArticle(page, { url })).not.toBeNull();
  expect(waitsForConsent(page)).toBe(false);
});

test('a page with nothing to read and a hidden question does not wait', () => {
  const page = pageOf(`<nav><a href="/">Home</a></nav><div hidden>${question}${buttons}</div>`);
  expect(waitsForConsent(page)).toBe(false);
});
