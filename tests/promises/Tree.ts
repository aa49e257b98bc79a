import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Source files by path from the project's root, with `/` between folders. */
export type Tree = ReadonlyMap<string, string>;

export interface Import {
  from: string;
  /** Path of one of our files, or the name of a package. */
  to: string;
  isPackage: boolean;
  /** Gone after compiling: only names of types are taken. */
  isType: boolean;
}

/** @param ending of the files' names */
export function readTree(folders: string[], ending: RegExp): Tree {
  const names = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name),
    ),
  );
  return new Map(
    names
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => [name, readFileSync(name, 'utf8')]),
  );
}

const statement = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

export function importsOf(tree: Tree): Import[] {
  return [...tree].flatMap(([from, source]) => [
    ...[...source.matchAll(statement)].map(([, type, names = '', to = '']) =>
      makeImport(from, to, type !== undefined || takesTypesAlone(names)),
    ),
    ...[...source.matchAll(dynamic)].map(([, to = '']) => makeImport(from, to, false)),
  ]);
}

function makeImport(from: string, to: string, isType: boolean): Import {
  const isPackage = !to.startsWith('.');
  return {
    from,
    to: isPackage ? to : path.posix.join(path.posix.dirname(from), to),
    isPackage,
    isType,
  };
}

/** `{ type A, type B }` */
function takesTypesAlone(names: string): boolean {
  const inBraces = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  const each =
    inBraces
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}
