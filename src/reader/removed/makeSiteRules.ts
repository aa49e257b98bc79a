import type { SiteRuleUse } from '../../extract/index.ts';
import type { MessageKey, Translate } from '../../platform/translate.ts';
import type { RuleChange } from '../../sites/siteRules.ts';
import { make } from '../dom/make.ts';
import { reasonOf } from './reasonOf.ts';

const fieldWords = {
  article: 'reader_rules_article',
  title: 'reader_rules_headline',
  keep: 'reader_rules_keep',
  keepKinds: 'reader_rules_keep_kind',
  remove: 'reader_rules_remove',
} as const satisfies Record<SiteRuleUse['field'], MessageKey>;

const stateWords = {
  used: 'reader_rules_used',
  idle: 'reader_rules_idle',
  'too-much': 'reader_rules_too_much',
} as const satisfies Record<SiteRuleUse['state'], MessageKey>;

interface SiteRulesOptions {
  translate: Translate;
  onRule(change: RuleChange): void;
}

/** The decisions about the site that held for this page, what became of each, and a way to drop it. */
export function makeSiteRules(
  uses: readonly SiteRuleUse[],
  { translate, onRule }: SiteRulesOptions,
): HTMLElement | null {
  if (uses.length === 0) return null;
  const rows = uses.map((use) => {
    const { field, value, state, matches } = use;
    const name =
      field === 'keepKinds' ? reasonOf({ rule: value, reason: value }, translate) : value;
    const button = make('button', { type: 'button', 'aria-pressed': 'false' });
    let isOn = true;
    const update = () => {
      button.textContent = translate(isOn ? 'reader_rules_forget' : 'reader_rules_restore');
      button.setAttribute('aria-label', `${button.textContent}: ${name}`);
    };
    button.addEventListener('click', () => {
      isOn = !isOn;
      onRule({ field, value, isOn });
      update();
    });
    update();
    return make(
      'li',
      { class: `piece ${state}` },
      make('p', { class: 'what' }, translate(fieldWords[field], name)),
      make('p', { class: 'why' }, translate(stateWords[state], matches)),
      make('div', { class: 'actions' }, button),
    );
  });
  return make(
    'details',
    { class: 'quiet rules', open: uses.some(({ state }) => state !== 'used') },
    make('summary', {}, translate('reader_rules_title', uses.length)),
    make('ol', { class: 'pieces' }, ...rows),
  );
}
