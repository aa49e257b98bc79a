import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, type Uncleaned } from '../../../../src/extract/clean/clean.ts';
import type { Rule } from '../../../../src/extract/clean/rule.ts';
import { rules } from '../../../../src/extract/clean/rules/index.ts';
import { copyPage } from '../../../../src/extract/page/copyPage.ts';
import { allWords } from '../../../../src/extract/words/allWords.ts';
import messages from '../../../../src/locales/en.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../../rules');
const fixtures = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));

/**
 * A fixture is a page whose article is its `article` element. What must go has `data-gone`, all
 * else must stay. `data-title`, `data-byline`, `data-section` and `data-site` on `article` are what
 * the page says about itself; `data-unkept` marks what the vote left out, `data-rejected` what is
 * clearly not the article's.
 */
function cleaningOf(fixture: string): Uncleaned {
  const html = readFileSync(join(folder, `${fixture}.html`), 'utf8');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const page = copyPage(parsed, 'https://example.com/news/story.html');
  const root = page.document.querySelector('article');
  if (!root) throw new Error(`${fixture}.html has no article element`);
  const kept = new Set(root.querySelectorAll(':not([data-unkept], [data-unkept] *)'));
  const rejected = new Set(root.querySelectorAll('[data-rejected], [data-rejected] *'));
  const facts = {
    title: root.getAttribute('data-title') ?? '',
    byline: root.getAttribute('data-byline'),
    siteName: root.getAttribute('data-site'),
    section: root.getAttribute('data-section'),
  };
  return { root, kept, rejected, page, facts, words: allWords };
}

/** Elements with text or a picture of their own that a reader would miss. */
function leaves(root: Element): Element[] {
  return [...root.querySelectorAll('*')].filter((element) =>
    element.matches('img, video, audio, hr')
      ? true
      : [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );
}

function nameOf(element: Element): string {
  return (
    (element.outerHTML.match(/^<[^>]*>/)?.[0] ?? '') + (element.textContent ?? '').slice(0, 60)
  );
}

function check(rule: Rule) {
  const cleaning = cleaningOf(rule.id);
  const all = leaves(cleaning.root);
  const wanted = all.filter((element) => !element.closest('[data-gone]'));
  const unwanted = all.filter((element) => element.closest('[data-gone]'));
  expect(unwanted, 'the fixture marks nothing as gone').not.toHaveLength(0);
  expect(wanted, 'the fixture has nothing to keep').not.toHaveLength(0);
  const cuts = clean(cleaning, [rule]);
  expect(cuts.every((cut) => cut.rule === rule)).toBe(true);
  const isThere = (element: Element) => cleaning.root.contains(element);
  expect(wanted.filter((element) => !isThere(element)).map(nameOf), 'taken by mistake').toEqual([]);
  expect(unwanted.filter(isThere).map(nameOf), 'left behind').toEqual([]);
}

describe('every rule', () => {
  test('has a fixture, and every fixture a rule', () => {
    expect(fixtures.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test.each(rules)('$id says why in one sentence', ({ id }) => {
    expect(allWords.reasons[id]).toMatch(/^[A-Z][^.]{10,120}\.$/);
  });

  test.each(rules)('$id has a name in the interface', ({ id }) => {
    const message = (messages as Record<string, { message: string }>)[
      `rule_${id.replaceAll('-', '_')}`
    ];
    expect(message?.message).toMatch(/^\p{Lu}.{2,40}$/u);
  });

  test.each(rules)('$id takes what its fixture marks, and nothing else', check);
});
