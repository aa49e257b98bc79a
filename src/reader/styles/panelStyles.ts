import controls from '../../ui/controls.css';
import pick from '../removed/pick/pick.css';
import removed from '../removed/removed.css';
import keys from './keys.css';
import lightbox from './lightbox.css';
import listen from './listen.css';
import note from './note.css';
import outline from './outline.css';
import panel from './panel.css';
import take from './take.css';

/** What is opened in the overlay looks like this; later sheets refine earlier ones. */
export const panelStyles = [
  controls,
  panel,
  outline,
  keys,
  listen,
  take,
  removed,
  pick,
  lightbox,
  note,
].join('\n');
