import { leaveTheme } from '../theme.ts';

leaveTheme('gray');
