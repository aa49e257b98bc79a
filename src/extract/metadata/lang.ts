import { firstMeta } from '../declared/metaTags.ts';
import type { Sources } from './Sources.ts';

/** A language tag in its canonical form, or null where it is none: "pt_br" is "pt-BR". */
function canonical(tag: string | null | undefined): string | null {
  const spelled = tag?.trim().split(/[,;]/)[0]?.replaceAll('_', '-');
  if (!spelled || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(spelled)) return null;
  try {
    return Intl.getCanonicalLocales(spelled)[0] ?? null;
  } catch {
    return null;
  }
}

/** BCP 47: what the page declares of itself, the nearest to the text first; never guessed. */
export function readLang(
  { page, meta, articles }: Sources,
  heading: Element | null,
): string | null {
  const { document } = page;
  const inLanguage = articles
    .map((article) => article.inLanguage)
    .find((lang) => typeof lang === 'string');
  const header = document.querySelector('meta[http-equiv="content-language" i]');
  const tags = [
    heading?.closest('[lang]')?.getAttribute('lang'),
    document.documentElement.getAttribute('lang') ??
      document.documentElement.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    header?.getAttribute('content'),
    inLanguage,
    firstMeta(meta, 'og.locale', 'dc.language', 'language', 'lang'),
  ];
  return tags.map(canonical).find((tag) => tag !== null) ?? null;
}

/** The direction that the page declares for its text. */
export function readDir({ page }: Sources, heading: Element | null): 'ltr' | 'rtl' | null {
  const dir = (heading?.closest('[dir]') ?? page.document.documentElement)
    .getAttribute('dir')
    ?.toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? dir : null;
}
