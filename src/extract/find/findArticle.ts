import { Readability } from '@mozilla/readability';

export type Found = NonNullable<ReturnType<Readability<string>['parse']>>;

export function findArticle(page: Document): Found | null {
  return new Readability(page).parse();
}
