import { decisions } from './extract/site/decisions.ts';
import { leaveTools } from './messages/leaveTools.ts';

// Loaded where a site has rules or somebody chose what to read, and nowhere else.

leaveTools('decisions', decisions);
