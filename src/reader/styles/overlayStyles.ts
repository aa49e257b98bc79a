import { themeStyles } from '../look/themeStyles.ts';
import bar from './bar.css';
import contrast from './contrast.css';
import isolate from './isolate.css';
import message from './message.css';

/** What the overlay looks like with nothing in it but a message; later sheets refine earlier ones. */
export const overlayStyles = [isolate, themeStyles, contrast, bar, message].join('\n');
