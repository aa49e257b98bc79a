import * as v from 'valibot';
import { speeds } from './limits.ts';

/** What a click on the toolbar button can do. */
export const toolbarActions = ['popup', 'reader'] as const;

/** How the extension behaves, on every site. */
export const PreferencesSchema = v.object({
  /** What a click on the toolbar button does: open the popup, or open and close the reader at once. */
  toolbar: v.fallback(v.picklist(toolbarActions), 'popup'),
  /** Entries in the menu of a right click. */
  contextMenu: v.fallback(v.boolean(), true),
  /** Single keys in the reader, such as `+` for larger text. */
  singleKeys: v.fallback(v.boolean(), true),
  /** Where somebody left each article, on this machine alone. */
  rememberPlace: v.fallback(v.boolean(), true),
  /** Of reading aloud, times the voice's own. */
  speed: v.fallback(v.picklist(speeds), 1),
  /**
   * Who reads aloud, by the language (`en`): the browser's address of a voice. One that is not there,
   * as on another machine, is passed over.
   */
  voices: v.fallback(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), v.pipe(v.string(), v.maxLength(200))),
      // The browser's exchange takes no more than 8 KB of an item.
      v.check((voices) => Object.keys(voices).length <= 30),
    ),
    {},
  ),
});

/** How the extension behaves, on every site. */
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

/** How an article is read aloud. */
export const AloudSchema = v.pick(PreferencesSchema, ['speed', 'voices']);

/** How articles are read aloud. */
export type Aloud = v.InferOutput<typeof AloudSchema>;
