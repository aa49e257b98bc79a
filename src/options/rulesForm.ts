import messages from '../locales/en.json';
import { translate } from '../platform/translate.ts';
import { readRules } from '../sites/ruleText/readRules.ts';
import { parsePattern } from '../sites/SitePattern.ts';
import { applyRuleChange } from '../sites/siteRules.ts';
import { changeSite } from '../sites/siteStore.ts';
import { element } from '../ui/element.ts';
import { hint } from '../ui/hint.ts';
import { sayError } from '../ui/notice.ts';

/** Whether something is taken out under this name: whatever takes has its message. */
const isKind = (name: string) => `rule_${name.replaceAll('-', '_')}` in messages;

/** The field for rules as text; says line by line what cannot be used before anything is kept. */
export function startRulesForm(): void {
  const form = element('#rules-form', HTMLFormElement);
  const site = element('#rules-site', HTMLInputElement);
  const text = element('#rules-text', HTMLTextAreaElement);
  const button = element('#rules-form button', HTMLButtonElement);
  const said = element('#rules-said', HTMLElement);

  const read = () => readRules(text.value, parsePattern(site.value)?.site ?? null, isKind);
  const show = () => {
    const { changes, refused } = read();
    button.disabled = changes.length === 0;
    const lines = refused.map(({ line, text, problem }) =>
      translate('rules_refused', line, text, translate(problem)),
    );
    const understood = text.value.trim() ? [translate('rules_understood', changes.length)] : [];
    said.replaceChildren(...[...understood, ...lines].map(hint));
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void keep().catch(sayError);
  });

  async function keep() {
    for (const { site, change } of read().changes) {
      await changeSite(site, (was) => ({ ...was, rules: applyRuleChange(was.rules, change) }));
    }
    text.value = '';
    show();
    said.replaceChildren(hint(translate('rules_kept')));
  }
}
