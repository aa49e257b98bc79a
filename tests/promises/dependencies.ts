import { type Import, importsOf, type Tree } from './Tree.ts';

/** The stages of an article, in the order in which it passes through them. */
const stages: Record<string, RegExp> = {
  page: /^src\/extract\/page\//,
  find: /^src\/extract\/find\//,
  complete: /^src\/extract\/complete\//,
  metadata: /^src\/extract\/metadata\//,
  clean: /^src\/extract\/clean\//,
  seal: /^src\/extract\/seal\//,
  reader: /^src\/reader\//,
};

/** What several stages may take from another: no stage of its own, but a word they share. */
const shared = new Map([
  ['src/extract/seal/anchorPlaces.ts', 'where in the gate’s tree each cut stood'],
  ['src/extract/seal/parseSealed.ts', 'the gate through which the reader takes the article'],
]);

const aRule = /^src\/extract\/clean\/rules\/(?!index\.ts$)/;
const entry = /^src\/(?:[^/]+|(popup|options|welcome)\/\1)\.ts$/;
const mayTouchPlatform =
  /^src\/(?:[^/]+\.ts$|(?:background|content|popup|options|welcome|ui|messages|platform)\/|.*Store\.ts$)/;

/** Packages that one place alone may import, and why. */
const soleImporters: Record<string, { place: RegExp; why: string }> = {
  '@mozilla/readability': {
    place: /^(?:src\/extract\/find|tests\/bench)\//,
    why: 'src/extract/find/ is where Readability is asked, so that it can be replaced in one place.',
  },
  dompurify: {
    place: /^src\/extract\/seal\//,
    why: 'src/extract/seal/ is the one safety gate: what passes there needs no second one.',
  },
  'webextension-polyfill': {
    place: /^src\/platform\//,
    why: 'src/platform/ is the only door to the browser’s API: import it from there.',
  },
};

/** Breaches of the dependency rule, each as advice. */
export function dependencyBreaches(tree: Tree): string[] {
  return importsOf(tree)
    .filter(({ isType }) => !isType)
    .flatMap((found) => {
      const advice = found.isPackage ? packageAdvice(found) : fileAdvice(found);
      return advice ? [`${found.from} imports ${found.to}. ${advice}`] : [];
    });
}

function packageAdvice({ from, to }: Import): string | null {
  const sole = soleImporters[to];
  return sole && !sole.place.test(from) ? sole.why : null;
}

function fileAdvice({ from, to }: Import): string | null {
  if (entry.test(to)) return 'Nobody imports an entry: move what both need into a file of its own.';
  if (aRule.test(to) && !/^src\/extract\/clean\/rules\//.test(from))
    return 'Only clean/rules/index.ts knows the rules and their order.';
  if (/^src\/extract\//.test(from) && !/^src\/extract\//.test(to))
    return 'The extraction is pure: a document in, plain data out. Hand it in as an option.';
  if (/^src\/platform\//.test(to) && !mayTouchPlatform.test(from))
    return 'Only entries, stores and the message channel touch the browser: take it as a parameter.';
  const stage = stageOf(from);
  const other = stageOf(to);
  if (stage && other && stage !== other && !shared.has(to))
    return `The stage ${stage} must not know ${other}: data is handed on by the composing file. Types may be imported with “import type”.`;
  return null;
}

function stageOf(file: string): string | undefined {
  return Object.keys(stages).find((name) => stages[name]?.test(file));
}
