import { readabilityVote } from './extract/find/readabilityVote.ts';
import { leaveTools } from './messages/leaveTools.ts';

// Loaded on pages whose article our own vote does not find clearly, and on no others.

leaveTools('vote', { secondVote: readabilityVote });
