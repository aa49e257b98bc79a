import { leaveTheme } from '../theme.ts';

leaveTheme('sepia');
