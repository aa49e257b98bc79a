import { writeFileSync } from 'node:fs';
import type { Tree } from './boost.ts';
import type { Model } from './trainModel.ts';

const short = (value: number): string => String(Number(value.toPrecision(3)));

function written(tree: Tree): string {
  if (typeof tree === 'number') return String(Math.round(tree * 100));
  const { feature, threshold, left, right } = tree;
  return `${feature}:${short(threshold)} ${written(left)} ${written(right)}`;
}

const forest = (trees: readonly Tree[]): string => trees.map(written).join('\n');

/** Writes the model as the module that the extension bundles. */
export function writeModel({ features, first, second }: Model): void {
  const names = features.map((name) => `    '${name}',`).join('\n');
  writeFileSync(
    'src/extract/find/learnt.ts',
    `import type { Model } from './Model.ts';

/** Made by \`npm run train\`; see \`forest.ts\` for how trees are written. */
export const learnt: Model = {
  features: [
${names}
  ],
  first: \`
${forest(first)}
\`,
  second: \`
${forest(second)}
\`,
};
`,
  );
}
