import { themeStyles } from '../look/themeStyles.ts';
import bar from './bar.css';
import contrast from './contrast.css';
import isolate from './isolate.css';
import message from './message.css';

/** What the overlay looks like with nothing in it but a message; later sheets refine earlier ones. */
export const overlayStyles = [isolate, themeStyles, bar, message].join('\n');

/** It has the last word, also over the styles of what is opened later. */
export const lastStyles = contrast;
