import { describe, expect, test } from 'vitest';
import { extractArticle, noSiteRules, type SiteRules } from '../../../../src/extract/index.ts';

const prose = 'A long sentence with commas, clauses, and enough words to count as prose. ';

/** Two stories of one site: the same markup around other words. */
function story(name: string): Document {
  const paragraph = (number: number) => `<p>${name} ${number}. ${prose.repeat(4)}</p>`;
  return new DOMParser().parseFromString(
    `<title>${name}</title><body>
    <nav><a href="/">Home</a></nav>
    <p class="standfirst">${name} standfirst, which says in one line what follows.</p>
    <main><article class="story" data-title="The ${name} &amp;amp;  more">
      ${paragraph(1)}
      <aside class="promo"><p>Read ${name} in our app.</p></aside>
      ${paragraph(2)}
      <div class="fact"><p>${name} fact.</p><p hidden>Unseen.</p></div>
      <p>Our work needs <b>your</b> support.</p>
      ${paragraph(3)}
    </article></main></body>`,
    'text/html',
  );
}

function read(name: string, site: Partial<SiteRules> = {}) {
  const article = extractArticle(story(name), {
    url: 'https://news.example/story',
    site: { ...noSiteRules, ...site },
  });
  if (!article) throw new Error('no article');
  return article;
}

describe.each(['Harbour', 'Market'])('rules of a site, on its story “%s”', (name) => {
  test('take out what they name, with a record', () => {
    const { textContent, removed, siteRules } = read(name, { remove: ['.promo'] });
    expect(textContent).not.toContain('in our app');
    expect(textContent).toContain(`${name} 3.`);
    const promo = removed.find(({ text }) => text.includes('in our app'));
    expect(promo).toMatchObject({ rule: 'by-hand', text: `Read ${name} in our app.` });
    expect(siteRules).toEqual([{ field: 'remove', value: '.promo', matches: 1, state: 'used' }]);
  });

  test('take out a line by its words, and a path', () => {
    const line = 'p:has-text(/^\\s*Our\\s+work\\s+needs\\s+your\\s+support\\.\\s*$/)';
    const { textContent } = read(name, { remove: [line, ':xpath(//aside[@class="promo"])'] });
    expect(textContent).not.toContain('your support');
    expect(textContent).not.toContain('in our app');
  });

  test('keep what the general rules would take, and bring in what stands outside', () => {
    const { textContent, siteRules } = read(name, { keep: ['.standfirst', '.fact [hidden]'] });
    expect(textContent).toMatch(new RegExp(`^${name} standfirst`));
    expect(textContent).toContain('Unseen.');
    expect(textContent).not.toContain('Home');
    expect(siteRules.map(({ state }) => state)).toEqual(['used', 'used']);
  });

  test('keep a whole kind', () => {
    expect(read(name).textContent).not.toContain('Unseen.');
    expect(read(name, { keepKinds: ['hidden'] }).textContent).toContain('Unseen.');
  });

  test('name the article’s element', () => {
    const { textContent } = read(name, { article: '.story > p:nth-of-type(2)' });
    expect(textContent).toMatch(new RegExp(`^${name} 2\\.`));
    expect(textContent).not.toContain(`${name} 1.`);
  });

  test.each([
    ['.standfirst', `${name} standfirst, which says in one line what follows.`],
    [':xpath(//article/@data-title)', `The ${name} & more`],
    ['.nowhere', name],
  ])('name the title’s element: %s', (title, expected) => {
    expect(read(name, { title }).title).toBe(expected);
  });
});

describe('a rule of a site', () => {
  test('that matches nothing is idle, and a broken one no worse', () => {
    const { siteRules, textContent } = read('Harbour', {
      remove: ['.gone', 'p[', ':xpath(///)'],
      article: '.nowhere',
      title: 'h1[',
    });
    expect(siteRules.map(({ state }) => state)).toEqual(Array(5).fill('idle'));
    expect(textContent).toBe(read('Harbour').textContent);
  });

  test('that would take more than a third of the text takes nothing and says so', () => {
    const { siteRules, textContent } = read('Harbour', {
      remove: ['.story > p', 'main', '.promo'],
    });
    expect(siteRules.map(({ state }) => state)).toEqual(['too-much', 'too-much', 'used']);
    expect(textContent).toContain('Harbour 1.');
    expect(textContent).not.toContain('in our app');
  });

  test('changes nothing of the page', () => {
    const page = story('Harbour');
    const before = page.documentElement.outerHTML;
    extractArticle(page, { site: { ...noSiteRules, remove: ['.promo'], keep: ['.standfirst'] } });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
