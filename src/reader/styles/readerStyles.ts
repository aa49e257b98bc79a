import listed from '../listed/listed.css';
import { themeStyles } from '../look/themeStyles.ts';
import lines from '../removed/lines.css';
import bar from './bar.css';
import columns from './columns.css';
import contrast from './contrast.css';
import figures from './figures.css';
import head from './head.css';
import isolate from './isolate.css';
import lists from './lists.css';
import message from './message.css';
import pictures from './pictures.css';
import print from './print.css';
import quotes from './quotes.css';
import scripts from './scripts.css';
import tables from './tables.css';
import text from './text.css';
import way from './way.css';

/** What the overlay looks like before anything is opened in it; later sheets refine earlier ones. */
export const readerStyles = [
  isolate,
  themeStyles,
  bar,
  text,
  head,
  listed,
  lists,
  quotes,
  figures,
  pictures,
  tables,
  columns,
  scripts,
  message,
  way,
  lines,
].join('\n');

/** These have the last word, also over the styles of what is opened later. */
export const lastStyles = [contrast, print].join('\n');
