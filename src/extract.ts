import { beginHere, extractFrom, extractHere } from './content/extractHere.ts';
import { leaveTools } from './messages/leaveTools.ts';

// Run right before `content.js`, which lets go of it once the article is found.

leaveTools('extract', { beginHere, extractFrom, extractHere });
