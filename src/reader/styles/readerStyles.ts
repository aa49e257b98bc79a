import controls from '../../ui/controls.css';
import listed from '../listed/listed.css';
import { themeStyles } from '../look/themeStyles.ts';
import pick from '../removed/pick/pick.css';
import removed from '../removed/removed.css';
import bar from './bar.css';
import contrast from './contrast.css';
import figures from './figures.css';
import head from './head.css';
import isolate from './isolate.css';
import keys from './keys.css';
import listen from './listen.css';
import lists from './lists.css';
import message from './message.css';
import panel from './panel.css';
import pictures from './pictures.css';
import print from './print.css';
import quotes from './quotes.css';
import scripts from './scripts.css';
import tables from './tables.css';
import take from './take.css';
import text from './text.css';
import way from './way.css';

/** Everything the overlay looks like; later sheets refine earlier ones. */
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
  scripts,
  message,
  controls,
  panel,
  way,
  keys,
  listen,
  take,
  removed,
  pick,
  contrast,
  print,
].join('\n');
