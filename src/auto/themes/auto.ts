import { leaveTheme } from '../theme.ts';

leaveTheme('auto');
