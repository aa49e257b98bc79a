import { leaveTheme } from '../theme.ts';

leaveTheme('dark');
