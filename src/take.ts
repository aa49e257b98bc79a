import { leaveTools } from './messages/leaveTools.ts';
import { toEpub } from './reader/take/epub/toEpub.ts';
import { toMarkdown } from './reader/take/markdown/toMarkdown.ts';
import { toHtml } from './reader/take/toHtml.ts';

// Loaded when somebody takes an article along, and not before.

leaveTools('take', { toEpub, toHtml, toMarkdown });
