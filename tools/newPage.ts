// npm run new:page -- NAME: the files of a page that is a test, ready to be filled; CONTRIBUTING.md says how.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandLine, stop } from './commandLine.ts';

const { positionals } = commandLine(import.meta.url, { allowPositionals: true });
const [name = ''] = positionals;
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  stop(
    'Say what the page shows, in lower case, words joined by hyphens: npm run new:page -- date-in-image',
  );
}
const folder = path.join('tests/pages', name);
const onlyNew = { flag: 'wx' };
const paragraphs = [
  'The harbour reopened on Monday after three days of storm, the port authority said in a statement, and the first ferries left at noon.',
  'Two of its cranes are still out of use, and the fishing boats, which need them to land their catch, wait outside the wall until they are mended.',
].map((text) => `<p>${text}</p>`);

await mkdir(folder, { recursive: true });
await writeFile(
  path.join(folder, 'source.html'),
  `<!doctype html>
<html lang="en">
<head>
<title>Harbour reopens after the storm</title>
</head>
<body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article>
<h1>Harbour reopens after the storm</h1>
${paragraphs.join('\n')}
</article>
<footer>All rights reserved</footer>
</body>
</html>
`,
  onlyNew,
);
await writeFile(path.join(folder, 'expected.html'), `${paragraphs.join('\n')}\n`, onlyNew);
await writeFile(
  path.join(folder, 'expected.json'),
  `${JSON.stringify({ title: 'Harbour reopens after the storm' }, null, 2)}\n`,
  onlyNew,
);

console.log(`Change ${folder}/source.html until it shows the fault, say in expected.html which paragraphs it must
give and in expected.json which facts, then: npm run test:unit -- pages`);
