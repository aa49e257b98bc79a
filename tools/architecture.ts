// npm run architecture: draws what imports what into docs/architecture.md.
import { writeFile } from 'node:fs/promises';
import { importsOf, readTree } from '../tests/promises/Tree.ts';
import { drawingOf } from './architecture/drawing.ts';

const file = 'docs/architecture.md';
await writeFile(file, drawingOf(importsOf(readTree(['src'], /\.ts$/))));
console.log(file);
