import { ldJson } from './ldJson.ts';

/** One typed thing of the page's JSON-LD, with the properties that are read here; any may hold anything. */
export interface Thing {
  readonly '@type'?: unknown;
  readonly '@id'?: unknown;
  readonly articleBody?: unknown;
  readonly articleSection?: unknown;
  readonly author?: unknown;
  readonly creator?: unknown;
  readonly cssSelector?: unknown;
  readonly dateCreated?: unknown;
  readonly datePublished?: unknown;
  readonly description?: unknown;
  readonly hasPart?: unknown;
  readonly headline?: unknown;
  readonly image?: unknown;
  readonly inLanguage?: unknown;
  readonly isAccessibleForFree?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly name?: unknown;
  readonly publisher?: unknown;
  readonly url?: unknown;
  readonly wordCount?: unknown;
}

/** The page's JSON-LD, flattened: every thing at every depth, outer ones first, references resolved on demand. */
export interface JsonLd {
  things: readonly Thing[];
  byId: ReadonlyMap<string, Thing>;
}

// A page's own description is never deeper; what is deeper is a list of other things.
const maxDepth = 16;
const maxThings = 2000;

/** Whether a value is a thing with properties: no text, and no list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a property: one, many or none, always as a list. */
export function valuesOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.flat(3) : [value];
}

/** The schema.org types of a thing, without their address. */
export function typesOf(thing: Thing): string[] {
  return valuesOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

function visit(value: unknown, things: Thing[], byId: Map<string, Thing>, depth = 0): void {
  if (depth > maxDepth || things.length >= maxThings) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, things, byId, depth + 1);
    return;
  }
  if (!isThing(value)) return;
  const id = value['@id'];
  if (value['@type']) things.push(value);
  // A bare reference must not hide the thing that it refers to.
  const isReference = Object.keys(value).length < 2;
  if (typeof id === 'string' && !isReference && !byId.has(id)) byId.set(id, value);
  for (const part of Object.values(value)) visit(part, things, byId, depth + 1);
}

const known = new WeakMap<Document, JsonLd>();

/** Reads every `application/ld+json` script of the document, once. */
export function readJsonLd(document: Document): JsonLd {
  let found = known.get(document);
  if (!found) {
    const things: Thing[] = [];
    const byId = new Map<string, Thing>();
    for (const value of ldJson(document)) visit(value, things, byId);
    found = { things, byId };
    known.set(document, found);
  }
  return found;
}
