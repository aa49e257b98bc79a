// npm run new:rule -- NAME: the files of a removal rule, ready to be filled; CONTRIBUTING.md says how.
import { readFile, writeFile } from 'node:fs/promises';
import { commandLine, stop } from './commandLine.ts';

const rulesIndex = 'src/extract/clean/rules/index.ts';
const reasons = 'src/extract/clean/words/reasons.ts';
const english = 'src/locales/en.json';

const { positionals } = commandLine(import.meta.url, { allowPositionals: true });
const [id = ''] = positionals;
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  stop('Say the name in lower case, words joined by hyphens: npm run new:rule -- sponsor-line');
}
const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const label = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
const onlyNew = { flag: 'wx' };

await writeFile(
  `src/extract/clean/rules/${id}.ts`,
  `import type { Rule } from '../rule.ts';

export const ${name}: Rule = {
  id: '${id}',
  find: () => [],
};
`,
  onlyNew,
);
await writeFile(
  `tests/rules/${id}.html`,
  `<article>
  <p>The harbour reopened on Monday after three days of storm, the port authority said in a statement.</p>
  <p data-gone>What it says</p>
  <p>Real text beside it that looks like it and must stay: here is what it says.</p>
</article>
`,
  onlyNew,
);

const index = await readFile(rulesIndex, 'utf8');
await writeFile(
  rulesIndex,
  index
    .replace(/\n\n\/\*\*/, `\nimport { ${name} } from './${id}.ts';\n\n/**`)
    .replace(/\n];/, `\n  ${name},\n];`),
);
const known = await readFile(reasons, 'utf8');
await writeFile(
  reasons,
  known.replace(
    /\n};/,
    `\n  '${id}': 'Say here in one sentence why this does not belong to the article.',\n};`,
  ),
);
const messages = JSON.parse(await readFile(english, 'utf8'));
messages[`rule_${id.replaceAll('-', '_')}`] = { message: label };
await writeFile(english, `${JSON.stringify(messages, null, 2)}\n`);

console.log(`Fill in src/extract/clean/rules/${id}.ts, its reason in ${reasons}
and tests/rules/${id}.html, give the rule its place in ${rulesIndex}, then: npm run format && npm run test:unit -- rules`);
