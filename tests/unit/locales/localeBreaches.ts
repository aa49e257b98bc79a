import { countedKeys } from '../../../src/platform/translate.ts';
import { argumentsOf, baseOf, type Messages } from '../../support/messages.ts';

/** What is missing or wrong in a language, each as advice. English is the measure. */
export function localeBreaches(language: string, english: Messages, other: Messages): string[] {
  const plurals = numbersByForm(language);
  const wanted = Object.keys(english).flatMap((key) => {
    if (baseOf(key, english) !== key) return [];
    const isCounted = (countedKeys as readonly string[]).includes(key);
    return isCounted ? [key, ...[...plurals.keys()].map((form) => `${key}_${form}`)] : [key];
  });
  const missing = wanted.filter((key) => !(key in other));
  const unknown = Object.keys(other).filter((key) => !wanted.includes(key));
  return [
    ...missing.map((key) => `lacks “${key}”: ${english[baseOf(key, english)]?.message}`),
    ...unknown.map((key) => `has “${key}”, which nothing asks for: take it out.`),
    ...Object.entries(other).flatMap(([key, message]) => {
      if (message.message.trim() === '') return [`“${key}” says nothing.`];
      const original = english[baseOf(key, english)];
      const [given, asked] = [
        argumentsOf(message).join(),
        original && argumentsOf(original).join(),
      ];
      const form = key.slice(baseOf(key, english).length + 1);
      // "Two bits" needs no figure where the form is for 2 alone.
      const mayLeaveOut = plurals.get(form)?.length === 1 && given === '';
      return given === asked || asked === undefined || mayLeaveOut
        ? []
        : [`“${key}” must use ${asked || 'no argument'}, not ${given || 'none'}.`];
    }),
  ].map((advice) => `${language} ${advice}`);
}

/** The language's plural forms beside "other", each with the whole numbers to 200 that take it. */
function numbersByForm(language: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  const forms = new Map<string, number[]>();
  for (let count = 0; count < 200; count++) {
    const form = rules.select(count);
    forms.set(form, [...(forms.get(form) ?? []), count]);
  }
  forms.delete('other');
  return forms;
}

/** The share of messages that are as in English, of those that say something in words. */
export function untranslatedShare(english: Messages, other: Messages): number {
  const words = Object.entries(english).filter(([, { message }]) =>
    /\p{L}{3}/u.test(message.replaceAll(/\$\w+\$|https?:\S*|\S+\.com\S*|Broadsheet/g, '')),
  );
  const same = words.filter(([key, { message }]) => other[key]?.message === message);
  return same.length / words.length;
}
