import { leaveTools } from './messages/leaveTools.ts';
import { offerFollowing } from './reader/following/offerFollowing.ts';

// Loaded when a page may go on in others, once its article is shown.

leaveTools('join', { offerFollowing });
