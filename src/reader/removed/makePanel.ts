import { type IconNode, Redo2, Undo2, X } from 'lucide';
import type { MessageKey, Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { makeTool } from '../dom/makeTool.ts';

/** The elements of the panel that its parts fill or listen to. */
export interface Panel {
  /** A popover beside the article. */
  element: HTMLElement;
  list: HTMLOListElement;
  quiet: HTMLDetailsElement;
  quietList: HTMLOListElement;
  showAll: HTMLInputElement;
  undo: HTMLButtonElement;
  redo: HTMLButtonElement;
  /** Where further tools go. */
  tools: HTMLElement;
  close: HTMLButtonElement;
  empty: HTMLElement;
}

/** The panel's frame, without its lines. */
export function makePanel(translate: Translate): Panel {
  const tool = (key: MessageKey, picture: IconNode) => makeTool(translate(key), picture);
  const undo = tool('reader_undo', Undo2);
  const redo = tool('reader_redo', Redo2);
  const close = tool('reader_removed_close', X);
  const showAll = make('input', { type: 'checkbox', role: 'switch', class: 'show-all' });
  const list = make('ol', { class: 'pieces' });
  const quietList = make('ol', { class: 'pieces' });
  const quiet = make('details', { class: 'quiet' }, make('summary'), quietList);
  const tools = make('div', { class: 'more' });
  const empty = make('p', { class: 'none' }, translate('reader_removed_empty_list'));
  const element = make(
    'section',
    { class: 'removed', popover: 'manual', id: 'removed', 'aria-labelledby': 'removed-title' },
    make(
      'header',
      {},
      make('h2', { id: 'removed-title', tabindex: -1 }, translate('reader_removed_title')),
      undo,
      redo,
      close,
    ),
    make('label', { class: 'switch' }, translate('reader_removed_show_all'), showAll),
    tools,
    empty,
    list,
    quiet,
  );
  return { element, list, quiet, quietList, showAll, undo, redo, tools, close, empty };
}
