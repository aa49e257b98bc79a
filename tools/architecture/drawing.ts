import type { Import } from '../../tests/promises/Tree.ts';

/** The stages of an article, in the order in which it passes through them. */
const stages = ['page', 'find', 'complete', 'metadata', 'notice', 'site', 'clean', 'seal'];

/** The part of the sources that a file belongs to; entries are parts of their own. */
function partOf(file: string): string {
  const [, first = '', second = '', ...rest] = file.split('/');
  if (second === '') return first;
  if (first === 'extract') return rest.length > 0 ? `extract/${second}` : 'extract';
  return first;
}

/**
 * What imports what in `src`, by parts, as a page with a Mermaid flow chart. Types are left out:
 * they are gone when it runs.
 */
export function drawingOf(imports: readonly Import[]): string {
  const edges = new Set<string>();
  const parts = new Set<string>();
  for (const { from, to, isPackage, isType } of imports) {
    if (isPackage || isType || to.endsWith('.css') || to.endsWith('.json')) continue;
    const [a, b] = [partOf(from), partOf(to)];
    parts.add(a).add(b);
    if (a !== b) edges.add(`${id(a)} --> ${id(b)}`);
  }
  const named = [...parts].sort();
  const inside = named.filter((part) => part.startsWith('extract/'));
  const order = (part: string) =>
    (stages.indexOf(part.slice(8)) + stages.length + 1) % (stages.length + 1);
  const entries = named.filter((part) => part.endsWith('.ts'));
  const rest = named.filter((part) => !inside.includes(part) && !entries.includes(part));
  const lines = [
    'flowchart TD',
    '  subgraph entries',
    ...entries.map((part) => `    ${node(part)}`),
    '  end',
    '  subgraph stages["extract: the stages of an article, then what they share"]',
    ...inside.sort((a, b) => order(a) - order(b)).map((part) => `    ${node(part)}`),
    '  end',
    ...rest.map((part) => `  ${node(part)}`),
    ...[...edges].sort().map((edge) => `  ${edge}`),
  ];
  return `# Architecture
What imports what in \`src/\`, by folders. Made by \`npm run architecture\` from the imports; a test finds when it is out of date.

\`\`\`mermaid
${lines.join('\n')}
\`\`\`
`;
}

function id(part: string): string {
  return part.replace(/[^a-z]/gi, '_');
}

function node(part: string): string {
  return `${id(part)}["${part}"]`;
}
