import { leaveTheme } from '../theme.ts';

leaveTheme('light');
