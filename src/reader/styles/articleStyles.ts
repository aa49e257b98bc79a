import listed from '../listed/listed.css';
import lines from '../removed/lines.css';
import columns from './columns.css';
import figures from './figures.css';
import head from './head.css';
import lists from './lists.css';
import pictures from './pictures.css';
import print from './print.css';
import quotes from './quotes.css';
import scripts from './scripts.css';
import tables from './tables.css';
import text from './text.css';
import way from './way.css';

/**
 * What an article looks like; later sheets refine earlier ones. A page's script is handed it, so as
 * not to carry it: without the background there is no article to show.
 */
export const articleStyles = [
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
  way,
  lines,
  print,
].join('\n');
