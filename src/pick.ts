import { leaveTools } from './messages/leaveTools.ts';
import { pickArticle } from './pick/pickArticle.ts';
import { startPick } from './reader/removed/pick/startPick.ts';

// Loaded when somebody asks to point at something, and not before.

leaveTools('pick', { pickArticle, startPick });
