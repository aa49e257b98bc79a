import { leaveTools } from './messages/leaveTools.ts';
import { cleanCss } from './reader/look/cleanCss.ts';

// Loaded where somebody gave the reader CSS of their own, and nowhere else.

leaveTools('ownCss', { cleanCss });
