import { isThing, type JsonLd, typesOf, valuesOf } from '../declared/jsonLd.ts';
import { firstMeta } from '../declared/metaTags.ts';
import { cleanLine } from '../words/cleanLine.ts';
import { hasPhrase } from '../words/phrases.ts';
import { wordsOf } from '../words/wordsOf.ts';
import type { Names } from './Names.ts';
import type { Sources } from './Sources.ts';

/** Authors as the page's head names them, in order. */
export interface DeclaredAuthors {
  names: string[];
  /** All of them are organisations by their declared type. */
  organization: boolean;
}

interface Author {
  name: string;
  organization: boolean;
}

function authorsOf(value: unknown, { byId }: JsonLd): Author[] {
  return valuesOf(value).flatMap((one): Author[] => {
    if (typeof one === 'string') return [{ name: cleanLine(one), organization: false }];
    if (!isThing(one)) return [];
    const id = one['@id'];
    const known = typeof id === 'string' ? byId.get(id) : undefined;
    const whole = one.name ? one : (known ?? one);
    const organization = typesOf(whole).some((type) => /Organization$|Corporation$/.test(type));
    return valuesOf(whole.name)
      .filter((name) => typeof name === 'string')
      .map((name) => ({ name: cleanLine(name), organization }));
  });
}

/** Addresses, handles of systems and empty values are no names. */
function isSane(name: string, names: Names): boolean {
  return (
    name.length > 1 &&
    name.length < 150 &&
    !/^https?:|^www\.|^[@\d\s]+$|[{}<>]|\.(?:php|html?)$/i.test(name) &&
    /\p{L}/u.test(name) &&
    !names.isNone(name)
  );
}

/**
 * A name without its "By" and all that is not of it. Where a word inside of a whole name would be
 * taken for the end of it ("Center for Rain Research", "Voices on the Rain"), the name stays whole.
 */
function nameIn(said: string, names: Names): string {
  const name = names.bare(said);
  const isPart = !name.includes(' ') && /^[\p{L} .'’-]+$/u.test(said) && said.startsWith(name);
  return isPart || !name ? said : name;
}

/** Characters; what is longer with all that stands beside the name is not read for one. */
const longest = 1000;

function unique(authors: readonly Author[], names: Names): DeclaredAuthors | null {
  const seen = new Set<string>();
  const kept = authors
    .filter(({ name }) => name.length < longest)
    .map((author) => ({ ...author, name: nameIn(author.name, names) }))
    .filter(({ name }) => {
      const words = wordsOf(name);
      if (!isSane(name, names) || seen.has(words)) return false;
      seen.add(words);
      return true;
    });
  if (kept.length === 0) return null;
  return {
    names: kept.map((author) => author.name),
    organization: kept.every((author) => author.organization),
  };
}

/** Yoast and others write a label and a value per fact: "Written by", "Jane Doe". */
function labelled({ meta, names }: Sources): string | null {
  for (const n of [1, 2, 3]) {
    const label = firstMeta(meta, `twitter.label${n}`)?.toLowerCase();
    const isAuthor = label && (label === 'by' || hasPhrase(names.words.wrote, label));
    if (isAuthor) return firstMeta(meta, `twitter.data${n}`);
  }
  return null;
}

const asAuthors = (names: readonly (string | null)[]): Author[] =>
  names.filter((name) => name !== null).map((name) => ({ name, organization: false }));

/** "Roy, Aniruddha", as libraries write it, is Aniruddha Roy. */
const firstNameFirst = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

/** Every source of the head that names authors, surest first. */
export function declaredAuthors(sources: Sources): DeclaredAuthors[] {
  const { meta, jsonLd, articles, names } = sources;
  const allOf = (...tags: string[]): readonly string[] =>
    tags.flatMap((tag) => meta.get(tag) ?? []);
  const lists = [
    ...articles.map((article) => authorsOf(article.author ?? article.creator, jsonLd)),
    asAuthors(allOf('citation.author', 'citation.authors').map(firstNameFirst)),
    asAuthors([firstMeta(meta, 'parsely-author', 'sailthru.author')]),
    asAuthors([labelled(sources)]),
    asAuthors(allOf('author')),
    asAuthors(
      allOf('dc.creator', 'dcterms.creator', 'dc.creator.name', 'byl', 'article.author.name'),
    ),
    asAuthors(allOf('article.author').slice(0, 4)),
  ];
  return lists.map((list) => unique(list, names)).filter((found) => found !== null);
}
