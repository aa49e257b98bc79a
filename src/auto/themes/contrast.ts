import { leaveTheme } from '../theme.ts';

leaveTheme('contrast');
