import { describe, expect, test } from 'vitest';
import { noSiteRules } from '../../../../src/extract/index.ts';
import { readRules } from '../../../../src/sites/ruleText/readRules.ts';
import { writeRules } from '../../../../src/sites/ruleText/writeRules.ts';
import { applyRuleChange } from '../../../../src/sites/siteRules.ts';

const isKind = (kind: string) => kind === 'ad-label';

const changesOf = (text: string, site: string | null = null) =>
  readRules(text, site, isKind).changes.map(
    ({ site, change }) => `${site} ${change.field} ${change.value}`,
  );

const problemOf = (text: string) => readRules(text, 'example.com', isKind).refused[0]?.problem;

describe('rules as text', () => {
  test('cosmetic filters take out and keep, on each site that they name', () => {
    expect(
      changesOf('! comment\nexample.com##.promo\nwww.example.com,other.org#@#aside.note > p'),
    ).toEqual([
      'example.com remove .promo',
      'example.com keep aside.note > p',
      'other.org keep aside.note > p',
    ]);
  });

  test('words and paths of ad blockers are read', () => {
    expect(changesOf('example.com##p:has-text(/^Read/)\nexample.com##:xpath(//aside)')).toEqual([
      'example.com remove p:has-text(/^Read/)',
      'example.com remove :xpath(//aside)',
    ]);
  });

  test('site configurations are about the site around them', () => {
    const lines =
      "# comment\nbody: //div[@id='story']\ntitle: //meta/@content\nstrip: //aside\nstrip_id_or_class: promo\n[other.org]\nbody: .story";
    expect(changesOf(lines, 'example.com')).toEqual([
      "example.com article :xpath(//div[@id='story'])",
      'example.com title :xpath(//meta/@content)',
      'example.com remove :xpath(//aside)',
      'example.com remove [class*="promo"], [id*="promo"]',
      'other.org article .story',
    ]);
  });

  test.each([
    ['example.com##+js(nobab)', 'rules_problem_kind'],
    ['example.com##.a:style(color: red)', 'rules_problem_kind'],
    ['example.com##^script', 'rules_problem_kind'],
    ['example.com##p[', 'rules_problem_selector'],
    ['example.com##p:upward(2)', 'rules_problem_selector'],
    ['~example.com##.a', 'rules_problem_site'],
    ['strip: //p[', 'rules_problem_selector'],
    ['body:', 'rules_problem_selector'],
    ['author: //h1', 'rules_problem_unused'],
    ['title: concat(//h1, //h2', 'rules_problem_selector'],
    ['||example.com^', 'rules_problem_line'],
    ['constructor: p', 'rules_problem_line'],
    ['keep_kind: ad-lable', 'rules_problem_no_kind'],
    ['keep_kind: .promo', 'rules_problem_no_kind'],
    ['[not a site]', 'rules_problem_site'],
  ])('%s is refused: %s', (line, problem) => {
    expect(problemOf(line)).toBe(problem);
    expect(changesOf(line, 'example.com')).toEqual([]);
  });

  test('says which line it could not use, and uses the others', () => {
    const { changes, refused } = readRules('##.a\nbad line\nexample.com##.b', null, isKind);
    expect(changes).toHaveLength(1);
    expect(refused.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '1 rules_problem_no_site',
      '2 rules_problem_line',
    ]);
  });

  test('what is written is read back as the same', () => {
    const rules = {
      article: ':xpath(//main)',
      title: 'h2.headline',
      remove: ['.promo', 'p:has-text(/^\\s*Our\\s+work\\./)', '[class*="ad"], [id*="ad"]'],
      keep: ['.lead'],
      keepKinds: ['ad-label'],
    };
    const { changes, refused } = readRules(writeRules('example.com', rules), null, isKind);
    expect(refused).toEqual([]);
    expect(changes.every(({ site }) => site === 'example.com')).toBe(true);
    expect(changes.reduce((was, { change }) => applyRuleChange(was, change), noSiteRules)).toEqual(
      rules,
    );
  });
});
