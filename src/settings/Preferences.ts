import * as v from 'valibot';

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
});

export type Preferences = v.InferOutput<typeof PreferencesSchema>;
