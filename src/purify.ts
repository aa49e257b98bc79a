import { purify } from './extract/seal/purify.ts';
import { leaveTools } from './messages/leaveTools.ts';

// Loaded by browsers that have no sanitiser of their own, and by no others.

leaveTools('purify', { sanitise: purify });
