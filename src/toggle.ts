import type { PageReader } from './messages/PageReader.ts';

// One expression, whose promise the browser waits for: run in a page right after `content.js`.
(Reflect.get(globalThis, Symbol.for('broadsheet')) as PageReader).toggle();
